namespace BibHarvester;

/// <summary>Acronyms, abbreviations and symbols whose letters keep their case when a text in capitals is recased.</summary>
internal static class Acronyms
{
    private const string List =
        "AAA ACM ACTH ADHD ADP AI AIDS ANOVA API APOE ASEAN ATP ATPase AUC BBC BCG BMI BRCA BRICS BSE CCD CD CDC cDNA CEO CERN CFC CFD CFTR CGI CIA CMOS CNN CNS COPD COVID CPR CPU CRISPR CRP CSF CSR CT CVD DDT DEA DFT DIY DLVO DNA DNase DOI DSM " +
        "ECG ECMO EEG EGFR EKG ELISA EMG EPA EPR ERK ESL ESR EU FBI FDA FEM FFT FIFA fMRI FTIR GABA GATT GDP GFP GHz GIS GLP GMO GNP GPCR GPS GPT GPU HBV HCV HDL HIV HLA HPLC HPV HRT HSV HTLV HTML HTTP IBM IBS ICD ICT ICU IEEE IFN IGF IgA IgE IgG IgM IKEA IL ILO IMF IQ IR IRA ISO IUCN IVF " +
        "KGB kHz LAN LCD LDL LED LGBT LGBTQ LHC LPS LSD MAPK MBA MHC MHz MIMO MIT miRNA MLP MMR MOOC MRI mRNA MRSA mTOR NAD NADH NADP NADPH NAFTA NASA NATO NGF NGO NHS NIH NIR NMDA NMR NSAID OECD OLED PCB PCR PDF pH PhD PTSD PVC QTL RCT RF RFID RNA RNase ROC ROS RSV SARS SDG siRNA SME SMS SNP SPSS SQL SSRI STD STI SUV SVM " +
        "TB TCP TEM TGF TNF tRNA TV UAV UFO UK UN UNESCO UNHCR UNICEF URL USA USB USSR UV VAT VEGF VLDL VOC VPN WIMP WTO WWI WWII XML XPS XRD ZnO TiO";

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> ByCapitals =
        List.Split(' ').ToDictionary(acronym => acronym, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How an acronym is written.</summary>
    /// <param name="word">A word in capitals; a plural s may follow.</param>
    /// <param name="spelling">Its letters; without the plural s.</param>
    /// <returns>Whether it is one; those that are words as well (CAR, WHO, IT) are not in the table.</returns>
    public static bool TryGet(ReadOnlySpan<char> word, out string spelling) =>
        ByCapitals.TryGetValue(word, out spelling!) ||
            (word is [.., 'S'] && word.Length > 3 && ByCapitals.TryGetValue(word[..^1], out spelling!));
}
