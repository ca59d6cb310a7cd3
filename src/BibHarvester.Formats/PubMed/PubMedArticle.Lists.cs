using BibHarvester.Formats.Medline;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.PubMed;

internal static partial class PubMedArticle
{
    // Headings with their qualifiers, as MEDLINE writes them: Heart Failure/*therapy.
    private static void TakeSubjects(PubMedDraft draft, ElementNode citation)
    {
        foreach (var heading in citation.Child("MeshHeadingList")?.Children("MeshHeading") ?? [])
        {
            draft.Remains.Take(heading);
            if (heading.Child("DescriptorName") is not { Text: not null } descriptor)
                continue;
            var text = string.Join('/', heading.Children("QualifierName").Where(q => q.Text is not null).Prepend(descriptor).Select(Starred));
            draft.Keywords.Add(new Keyword { Text = text, Scheme = MedlineFields.MeshScheme });
        }

        draft.TakeKeywords(citation.Children("KeywordList"));
    }

    private static string Starred(ElementNode element) => element["MajorTopicYN"] == "Y" ? "*" + element.Text : element.Text!;

    private static void TakeGrants(PubMedDraft draft, ElementNode? list)
    {
        foreach (var grant in list?.Children("Grant") ?? [])
        {
            var agency = draft.Remains.Take(grant.Child("Agency"))?.Text;
            var number = draft.Remains.Take(grant.Child("GrantID"))?.Text;
            if (agency is not null || number is not null)
                draft.Funding.Add(new Funding { Funder = agency, Awards = number is null ? [] : [number] });
        }
    }

    private static void TakeCorrections(PubMedDraft draft, ElementNode? list)
    {
        foreach (var element in list?.Children("CommentsCorrections") ?? [])
        {
            Identifier? other = Pmid.TryParse(element.Child("PMID")?.Text, out var pmid) ? pmid : null;
            var (kind, status) = PubMedCorrections.MeaningOf(element["RefType"]);
            if (status is { } known && !draft.Flat.Status.Exists(s => s.Kind == known && s.Notice == other))
            {
                draft.Flat.Status.RemoveAll(s => s.Kind == known && s.Notice is null);
                draft.Flat.Status.Add(new WorkStatus { Kind = known, Notice = other });
            }

            if (kind is { } relation && other is not null)
                draft.Relations.Add(new Relation { Kind = relation, Target = other });
        }
    }

    private static void TakeReferences(PubMedDraft draft, ElementNode? list)
    {
        foreach (var element in list?.Descendants("Reference") ?? [])
        {
            var citation = element.Child("Citation");
            var identifiers = new List<Identifier>();
            foreach (var id in element.Child("ArticleIdList")?.Children("ArticleId") ?? [])
            {
                if (Read(id["IdType"], id.Text) is not { } identifier)
                    continue;
                draft.Remains.Take(id);
                identifiers.Add(identifier);
            }

            draft.Remains.Take(citation);
            var text = citation is null ? null : LineText.Normalize(ElementMarkup.Title(citation).Plain);
            if (text is not null || identifiers.Count > 0)
                draft.References.Add(new Reference { Text = text, Record = identifiers.Count == 0 ? null : new BibRecord { Type = WorkType.Document, Identifiers = identifiers.ToValueList() } });
        }
    }

    private static Identifier? Read(string? scheme, string? text) => scheme switch
    {
        "pubmed" when Pmid.TryParse(text, out var pmid) => pmid,
        "pmc" when Pmcid.TryParse(text, out var pmcid) => pmcid,
        "doi" when Doi.TryParse(text, out var doi) => doi,
        _ => null,
    };
}
