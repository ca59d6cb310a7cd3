namespace BibHarvester.Formats.WordXml;

/// <summary>Languages by the numbers that Windows gives them (LCID, [MS-LCID]).</summary>
internal static class WordLanguages
{
    private static readonly (string Number, string Tag)[] Table =
    [
        ("1033", "en-US"), ("2057", "en-GB"), ("9", "en"), ("1031", "de-DE"), ("2055", "de-CH"), ("3079", "de-AT"), ("7", "de"), ("1036", "fr-FR"), ("3084", "fr-CA"), ("12", "fr"),
        ("3082", "es-ES"), ("1034", "es-ES"), ("10", "es"), ("1040", "it-IT"), ("16", "it"), ("1046", "pt-BR"), ("2070", "pt-PT"), ("22", "pt"), ("1043", "nl-NL"), ("19", "nl"),
        ("1053", "sv-SE"), ("29", "sv"), ("1030", "da-DK"), ("6", "da"), ("1044", "nb-NO"), ("1035", "fi-FI"), ("11", "fi"), ("1045", "pl-PL"), ("21", "pl"), ("1029", "cs-CZ"), ("5", "cs"),
        ("1051", "sk-SK"), ("1038", "hu-HU"), ("14", "hu"), ("1049", "ru-RU"), ("25", "ru"), ("1058", "uk-UA"), ("34", "uk"), ("1032", "el-GR"), ("8", "el"), ("1055", "tr-TR"), ("31", "tr"),
        ("1025", "ar-SA"), ("1", "ar"), ("1037", "he-IL"), ("13", "he"), ("2052", "zh-CN"), ("1028", "zh-TW"), ("4", "zh"), ("1041", "ja-JP"), ("17", "ja"), ("1042", "ko-KR"), ("18", "ko"),
        ("1048", "ro-RO"), ("1026", "bg-BG"), ("1050", "hr-HR"), ("1060", "sl-SI"), ("1027", "ca-ES"), ("1066", "vi-VN"), ("1054", "th-TH"),
    ];

    /// <summary>The tag of a number; absent where it is unknown.</summary>
    public static string? TagOf(string number)
    {
        foreach (var (known, tag) in Table)
        {
            if (known == number)
                return tag;
        }

        return null;
    }

    /// <summary>The number of a tag; absent where it has none.</summary>
    public static string? NumberOf(string tag)
    {
        foreach (var (number, known) in Table)
        {
            if (known.Equals(tag, StringComparison.OrdinalIgnoreCase))
                return number;
        }

        return null;
    }
}
