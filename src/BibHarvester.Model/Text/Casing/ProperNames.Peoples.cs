namespace BibHarvester;

internal static partial class ProperNames
{
    private const string Peoples =
        "Afghan Afghani African Afrikaans Afro Akkadian Albanian Algerian American Amharic Anglo Anglican Arab Arabian Arabic Aramaic Argentine Argentinian Armenian Aryan Ashkenazi Asian Assyrian Athenian Australian Austrian Aymara Aztec Babylonian Bangladeshi Bantu Basque Bavarian Belarusian Belgian " +
        "Bengali Berber Bolivian Bosnian Brazilian Breton British Briton Buddhism Buddhist Bulgarian Burmese Byzantine Californian Cambodian Cameroonian Canadian Cantonese Catalan Catholic Catholicism Celtic Chechen Chilean Chinese Christian Christianity Christmas Colombian Confucian Confucianism Coptic Cornish Croatian Cuban Czech Dane Danish " +
        "Dravidian Dutch Egyptian English Eskimo Estonian Ethiopian European Fijian Filipino Finn Finnish Flemish French Frenchman Gaelic Georgian German Germanic Ghanaian Gothic Greek Guatemalan Gujarati Haitian Han Hausa Hawaiian Hebrew Hellenic Hellenistic Hindi Hindu Hinduism Hispanic Hittite Hungarian Hutu Iberian Icelandic " +
        "Igbo Inca Indian Indo Indonesian Inuit Iranian Iraqi Irish Islam Islamic Islamist Islamophobia Israeli Italian Jamaican Jain Japanese Javanese Jesuit Jew Jewish Jordanian Judaism Kannada Kazakh Kenyan Khmer Korean Kurd Kurdish Kuwaiti Laotian Latin Latina Latino Latinx Latvian Lebanese Libyan Lithuanian Lutheran Macedonian Malagasy Malay Malayalam Malaysian " +
        "Maltese Mandarin Maori Māori Marathi Maya Mayan Mennonite Methodist Mexican Moldovan Mongol Mongolian Mormon Moroccan Moslem Mughal Muslim Nahuatl Navajo Neanderthal Nepalese Nepali Nigerian Nordic Norman Norse Norwegian Ottoman Pakistani Palestinian Paraguayan Pashto Persian Peruvian Phoenician Polish Polynesian Portuguese Presbyterian Protestant Protestantism " +
        "Punjabi Puritan Quaker Quechua Quran Qur'an Koran Bible Biblical Talmud Torah Roma Roman Romanian Romani Russian Rwandan Sami Sámi Sanskrit Saxon Scandinavian Scot Scots Scottish Semitic Senegalese Serb Serbian Shia Shiite Sikh Sikhism Sindhi Singaporean Sinhala Sino Slav Slavic Slovak Slovene Slovenian Somali Soviet Spaniard Spanish Spartan Sudanese " +
        "Sufi Sumerian Sunni Swahili Swede Swedish Swiss Syriac Syrian Tagalog Taiwanese Tamil Tanzanian Taoism Taoist Tatar Telugu Teutonic Thai Tibetan Tunisian Turk Turkic Turkish Tutsi Ugandan Uighur Ukrainian Urdu Uruguayan Uyghur Uzbek Venetian Venezuelan Vietnamese Viking Welsh Westphalian Xhosa Yiddish Yoruba Zen Zionism Zionist Zoroastrian Zulu Texan Theban";

    // March and May are words as well: see the rules of casing.
    private const string Times =
        "January February April June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday " +
        "Renaissance Victorian Edwardian Elizabethan Georgian Jacobean Tudor Stuart Habsburg Carolingian Merovingian Meiji Edo Tokugawa Ming Qing Tang Weimar Nazi Nazism Holocaust Shoah Reformation Enlightenment Brexit Ramadan " +
        "Cambrian Ordovician Silurian Devonian Carboniferous Permian Triassic Jurassic Cretaceous Paleocene Eocene Oligocene Miocene Pliocene Pleistocene Holocene Anthropocene Cenozoic Mesozoic Paleozoic Palaeozoic Precambrian Proterozoic Archean Neolithic Paleolithic Palaeolithic Mesolithic";

    private const string GivenNames =
        "Adam Agatha Albert Alexander Alexis Alfred Alice Andrew Anna Anne Anthony Arthur Barack Benjamin Bernard Bertrand Bob Carl Caroline Catherine Charles Charlotte Christopher Daniel David Dorothy Edgar Edith Edmund Edward Eleanor Elizabeth Emily Emma Eric Ernest Eugene Ezra Ferdinand Francis Franklin Franz Friedrich " +
        "Gabriel George Gertrude Gilles Graham Hannah Harold Harry Heinrich Helen Henri Henry Herbert Herman Howard Hugh Ian Immanuel Isaac Jacob Jacques James Jane Jean Jeremy Johann Johannes John Jonathan Jorge Joseph Judith Julia Karl Kenneth Kurt Lawrence Leo Leonard Leonardo Lewis Louis Ludwig Malcolm Margaret Maria Martha Martin Mary Matthew Max " +
        "Michael Michel Mikhail Milton Mohammed Muhammad Nelson Niccolò Nicholas Noam Norman Oliver Oscar Otto Patrick Paul Percy Peter Philip Pierre Ralph Raymond Richard Robert Roland Ronald Rosa Rudolf Ruth Salman Samuel Sarah Sigmund Simone Stanley Stephen Steven Susan Sylvia Theodor Theodore Thomas Toni Victor Vincent Vladimir Walter Wilhelm William Winston Wolfgang";
}
