using System.Runtime.InteropServices;

namespace BibHarvester.Formats.DataCite;

/// <summary>The bibliographic record of another work, as its members are read.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct DataCiteRelatedItem
{
    public string? Type;
    public string? Relation;
    public string? Identifier;
    public string? IdentifierType;
    public ValueList<Title> Titles = [];
    public string? Volume;
    public string? Issue;
    public string? Number;
    public string? FirstPage;
    public string? LastPage;
    public string? Year;
    public string? Publisher;
    public string? Edition;

    public DataCiteRelatedItem()
    {
    }

    /// <summary>The record of what is known.</summary>
    public readonly BibRecord ToRecord()
    {
        var (type, says) = DataCiteTypes.Of(Type, null, null, isInJournal: false);
        return new BibRecord
        {
            Type = type,
            Genre = says == DataCiteTypes.Saying.Nothing ? Type : null,
            Titles = Titles,
            Volume = Volume,
            Issue = Issue,
            Number = Number,
            Edition = Edition,
            Pages = FirstPage is null ? null : Pages.Parse(LastPage is null ? FirstPage : $"{FirstPage}-{LastPage}"),
            Dates = Year is not null && BibDate.TryParse(Year, out var year) ? [new WorkDate(DateKind.Issued, year)] : [],
            Publishers = Publisher is null ? [] : [new Publisher { Name = Publisher }],
        };
    }
}
