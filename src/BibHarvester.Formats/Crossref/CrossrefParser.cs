using System.Text.Json;
using BibHarvester.Formats.Json;

namespace BibHarvester.Formats.Crossref;

/// <summary>Makes a record of one Crossref work.</summary>
internal sealed partial class CrossrefParser(ReadOptions options) : JsonRecordParser(options, "crossref-json", "crossref")
{
    private string? _type;
    private string? _subtype;
    private string? _degree;
    private bool _isWork;
    private bool _isOther;

    /// <inheritdoc/>
    public override string CodePrefix => "CRJ";

    /// <inheritdoc/>
    protected override bool ReadMembers(ref JsonCursor json)
    {
        while (NextMember(ref json))
        {
            if (!CrossrefMembers.OfWork.TryGet(json.ValueSpan, out var member))
            {
                var name = NameOf(ref json);
                json.Read();
                KeepExtra(ref json, name);
                continue;
            }

            var isList = member == CrossrefMember.Envelope && json.ValueTextEquals("items"u8);
            json.Read();
            if (member == CrossrefMember.Envelope &&
                json.TokenType == (isList ? JsonTokenType.StartArray : JsonTokenType.StartObject))
                return false;
            ReadMember(ref json, member);
        }

        return true;
    }

    /// <inheritdoc/>
    protected override string? WhatElse() => _isWork && !_isOther
        ? null
        : "The object is no work: it has neither DOI, type, title nor author, or is another entity of the registry.";

    private void ReadMember(ref JsonCursor json, CrossrefMember member)
    {
        switch (member)
        {
            case CrossrefMember.Type:
                _type = ReadText(ref json, "type", isCommon: true);
                _isWork |= _type is not null;
                break;
            case CrossrefMember.Subtype: _subtype = ReadText(ref json, "subtype", isCommon: true); break;
            case CrossrefMember.Degree: _degree = ReadText(ref json, "degree"); break;
            case CrossrefMember.Language: Draft.Language = ReadText(ref json, "language", isCommon: true); break;
            case CrossrefMember.Edition: Draft.Edition = ReadText(ref json, "edition-number"); break;
            case CrossrefMember.Version: ReadVersion(ref json); break;
            case CrossrefMember.Number: Draft.Number = ReadText(ref json, "number"); break;
            case CrossrefMember.Award: Draft.Number = ReadText(ref json, "award"); break;
            case CrossrefMember.PartNumber: Draft.Part = ReadText(ref json, "part-number"); break;
            case CrossrefMember.OtherEntity or CrossrefMember.Agency:
                _isOther = true;
                json.Skip();
                break;
            case CrossrefMember.Title or CrossrefMember.Subtitle or CrossrefMember.ShortTitle or CrossrefMember.TitleShort or
                CrossrefMember.OriginalTitle or CrossrefMember.ContainerTitle or CrossrefMember.ContainerTitleShort or
                CrossrefMember.CollectionTitle or CrossrefMember.GroupTitle or CrossrefMember.Abstract or
                CrossrefMember.Description or CrossrefMember.Subject or CrossrefMember.Categories or CrossrefMember.Keyword or
                CrossrefMember.Project:
                ReadTitleMember(ref json, member);
                break;
            case CrossrefMember.Author or CrossrefMember.Editor or CrossrefMember.Translator or CrossrefMember.Chair or
                CrossrefMember.Contributor:
                ReadContributors(ref json, member);
                break;
            case CrossrefMember.Doi or CrossrefMember.Isbn or CrossrefMember.Issn or CrossrefMember.IsbnType or
                CrossrefMember.IssnType or CrossrefMember.Pmid or CrossrefMember.Pmcid or CrossrefMember.Url or
                CrossrefMember.Id or CrossrefMember.Prefix or CrossrefMember.Source or CrossrefMember.Resource or
                CrossrefMember.Link or CrossrefMember.License or CrossrefMember.Copyright or CrossrefMember.Aliases:
                ReadAddressMember(ref json, member);
                break;
            case CrossrefMember.Page or CrossrefMember.ArticleNumber or CrossrefMember.Volume or CrossrefMember.Issue or
                CrossrefMember.ChapterNumber or CrossrefMember.JournalIssue:
                ReadNumbering(ref json, member);
                break;
            case CrossrefMember.Publisher or CrossrefMember.PublisherPlace or CrossrefMember.Institution or
                CrossrefMember.StandardsBody or CrossrefMember.Event or CrossrefMember.Funder:
                ReadBody(ref json, member);
                break;
            case CrossrefMember.Relation or CrossrefMember.UpdateTo or CrossrefMember.UpdatedBy or CrossrefMember.Reference or
                CrossrefMember.ReferenceCount or CrossrefMember.CitedBy:
                ReadRelated(ref json, member);
                break;
            case CrossrefMember.Envelope:
                json.Skip();
                break;
            default:
                ReadDateMember(ref json, member);
                break;
        }
    }

    // Posted content has an object, the dialects a text.
    private void ReadVersion(ref JsonCursor json)
    {
        if (json.TokenType != JsonTokenType.StartObject)
        {
            Draft.Version = ReadText(ref json, "version");
            return;
        }

        while (NextMember(ref json))
        {
            var name = NameOf(ref json);
            json.Read();
            if (name == "version")
                Draft.Version = ReadText(ref json, "version");
            else
                KeepExtra(ref json, Pointer("version", name));
        }
    }
}
