namespace BibHarvester;

internal static partial class ProperNames
{
    private const string Countries =
        "Afghanistan Albania Algeria Andorra Angola Argentina Armenia Australia Austria Azerbaijan Bahamas Bahrain Bangladesh Barbados Belarus Belgium Belize Benin Bhutan Bolivia Bosnia Botswana Brazil Brunei Bulgaria Burundi " +
        "Cambodia Cameroon Canada Chad Chile China Colombia Comoros Congo Croatia Cuba Cyprus Czechia Czechoslovakia Denmark Djibouti Dominica Ecuador Egypt England Eritrea Estonia Eswatini Ethiopia Fiji Finland France Gabon Gambia Georgia " +
        "Germany Ghana Greece Grenada Guatemala Guinea Guyana Haiti Honduras Hungary Iceland India Indonesia Iran Iraq Ireland Israel Italy Jamaica Japan Jordan Kazakhstan Kenya Kiribati Korea Kosovo Kuwait Kyrgyzstan Laos Latvia Lebanon " +
        "Lesotho Liberia Libya Liechtenstein Lithuania Luxembourg Macedonia Madagascar Malawi Malaysia Maldives Mali Malta Mauritania Mauritius Mexico Micronesia Moldova Monaco Mongolia Montenegro Morocco Mozambique Myanmar Namibia Nepal " +
        "Netherlands Nicaragua Niger Nigeria Norway Oman Pakistan Palau Palestine Panama Paraguay Peru Philippines Poland Portugal Qatar Romania Russia Rwanda Samoa Senegal Serbia Seychelles Singapore Slovakia Slovenia Somalia Spain " +
        "Sudan Suriname Swaziland Sweden Switzerland Syria Taiwan Tajikistan Tanzania Thailand Togo Tonga Tunisia Turkey Turkmenistan Tuvalu Uganda Ukraine Uruguay Uzbekistan Vanuatu Vatican Venezuela Vietnam Wales Yemen Yugoslavia Zambia Zimbabwe " +
        "Britain Burma Ceylon Persia Prussia Rhodesia Scotland Tibet Zaire Greenland Guam Macau Macao Bermuda Aruba";

    private const string Regions =
        "Africa America Americas Antarctica Arctic Antarctic Asia Eurasia Europe Oceania Atlantic Pacific Mediterranean Caribbean Balkan Balkans Baltic Benelux Scandinavia Siberia Sahara Saharan Sahel Maghreb Levant Mesopotamia Anatolia Crete Sicily Sardinia " +
        "Corsica Iberia Amazon Amazonia Andes Alps Himalaya Himalayas Himalayan Carpathian Carpathians Appalachian Patagonia Polynesia Melanesia Borneo Sumatra Java Bali Sulawesi Kashmir Punjab Bengal Gujarat Kerala Assam Rajasthan Maharashtra Karnataka " +
        "Alabama Alaska Arizona Arkansas California Carolina Colorado Connecticut Dakota Delaware Florida Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada " +
        "Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont Virginia Washington Wisconsin Wyoming Alberta Manitoba Ontario Quebec Saskatchewan Yukon Newfoundland Labrador Queensland Tasmania Bavaria Saxony Catalonia Andalusia Galicia Brittany Normandy " +
        "Provence Tuscany Lombardy Flanders Wallonia Bohemia Moravia Silesia Crimea Caucasus Chechnya Kurdistan Xinjiang Yunnan Sichuan Guangdong Guangxi Guizhou Hainan Hubei Hunan Henan Hebei Shandong Shanxi Shaanxi Zhejiang Jiangsu Jiangxi Fujian Anhui Gansu Qinghai " +
        "Ningxia Liaoning Jilin Heilongjiang Manchuria Okinawa Hokkaido Kyushu Honshu Darfur Gaza Sinai Zanzibar Galápagos Galapagos Everglades Danube Rhine Nile Ganges Mekong Thames Yangtze Volga Indus Euphrates Tigris Earth Mars Jupiter Saturn Venus Neptune Pluto Uranus";

    private const string Cities =
        "Amsterdam Athens Atlanta Auckland Baghdad Bangkok Barcelona Beijing Beirut Belfast Berlin Bogotá Bologna Bombay Boston Bristol Brooklyn Brussels Budapest Cairo Calcutta Cambridge Canberra Caracas Chennai Chicago Cleveland Cologne Constantinople Copenhagen Dakar " +
        "Dallas Damascus Delhi Denver Detroit Dhaka Dresden Dubai Dublin Durban Edinburgh Florence Frankfurt Geneva Glasgow Guangzhou Hamburg Hanoi Harlem Harvard Havana Helsinki Hiroshima Houston Istanbul Jakarta Jerusalem Johannesburg Kabul Karachi Kiev Kolkata Kyiv Kyoto " +
        "Lagos Lahore Leeds Leipzig Lisbon Liverpool London Lyon Madrid Manchester Manhattan Manila Marseille Mecca Melbourne Miami Milan Minneapolis Montreal Moscow Mumbai Munich Nagasaki Nairobi Nanjing Naples Osaka Oslo Oxford Paris Philadelphia Pittsburgh Prague " +
        "Princeton Rome Rotterdam Santiago Sarajevo Seattle Seoul Shanghai Shenzhen Sheffield Stanford Stockholm Sydney Tehran Tokyo Toronto Vancouver Venice Vienna Warsaw Wuhan Yale Zurich Chernobyl Fukushima Auschwitz Versailles Maastricht Pompeii Babylon Hollywood Bollywood Delft Exeter Newcastle Thessaloniki Santa";

    private const string Heads =
        "Ocean Sea Seas River Rivers Lake Lakes Bay Gulf Strait Straits Channel Island Islands Peninsula Archipelago Mountains Valley Desert Plateau Delta Basin Coast Canal Republic Kingdom Empire Union Province County Commonwealth";

    // Names of several words, of which at least one alone is no name.
    private const string Phrases =
        "United States; United Kingdom; United Nations; European Union; European Commission; European Parliament; United Arab Emirates; New York; New Zealand; New England; New Jersey; New Mexico; New Hampshire; New Orleans; New Delhi; New Guinea; New Caledonia; New South Wales; " +
        "New World; Old World; Third World; Hong Kong; Los Angeles; San Francisco; San Diego; Santa Barbara; Santa Cruz; Las Vegas; Sri Lanka; El Salvador; El Niño; El Nino; La Niña; Costa Rica; Puerto Rico; Saudi Arabia; Sierra Leone; Sierra Nevada; Burkina Faso; " +
        "Côte d'Ivoire; Cote d'Ivoire; Cape Town; Cape Verde; Buenos Aires; São Paulo; Sao Paulo; Rio de Janeiro; Kuala Lumpur; Ho Chi Minh; Tel Aviv; Addis Ababa; Great Britain; Great Lakes; Great Depression; Great Recession; Great War; Great Plains; Great Barrier Reef; " +
        "Middle East; Middle Ages; Middle English; Far East; Near East; Global South; Global North; Latin America; South Africa; South America; North America; North Sea; Black Sea; Red Sea; Dead Sea; Yellow Sea; Yellow River; Northern Ireland; Northern Territory; British Columbia; " +
        "Nova Scotia; Rhode Island; West Bank; West Virginia; Silk Road; Silicon Valley; Wall Street; White House; Supreme Court; High Court; World War; World War II; World War I; First World War; Second World War; Cold War; Civil War; World Bank; World Health Organization; " +
        "World Trade Organization; World Wide Web; International Monetary Fund; Nobel Prize; Olympic Games; World Cup; Ivory Coast; Vietnam War; Gulf War; Industrial Revolution; French Revolution; Russian Revolution; American Revolution; Soviet Union; Roman Empire; Ottoman Empire; " +
        "British Empire; Holy See; Old Testament; New Testament; Ice Age; Bronze Age; Iron Age; Stone Age; Monte Carlo; Lie Group; Lie Groups; Lie Algebra; Lie Algebras; Down Syndrome; Down's Syndrome; Down’s Syndrome; Homo Sapiens; Milky Way; Big Bang; Gold Coast; Bay of Bengal; " +
        "Gulf of Mexico; Bay of Biscay; Cape of Good Hope; Black Death; Black Lives Matter; Arab Spring; Brown v. Board; Student's t; Student’s t; Native American; Native Americans; First Nations; Central Asia; Southeast Asia; South Asia; East Asia; Central America; " +
        "Eastern Europe; Western Europe; Central Europe; Northern Europe; Southern Europe; East Africa; West Africa; Southern Africa; North Africa; Central Africa; Horn of Africa; Sub-Saharan Africa; Papua New Guinea; Western Australia; South Australia";
}
