using System.Text.Json;
using BibHarvester.Formats.Json;

namespace BibHarvester.Formats.DataCite;

/// <summary>Makes a record of what DataCite knows of one DOI.</summary>
internal sealed partial class DataCiteParser(ReadOptions options) : JsonRecordParser(options, "datacite-json", "datacite")
{
    private readonly ListBuilder<JsonString> _words = new();
    private string? _entity;
    private bool _isWork;

    /// <inheritdoc/>
    public override string CodePrefix => "DCJ";

    /// <inheritdoc/>
    protected override bool ReadMembers(ref JsonCursor json)
    {
        while (NextMember(ref json))
        {
            if (!DataCiteMembers.OfRecord.TryGet(json.ValueSpan, out var member))
            {
                var name = NameOf(ref json);
                json.Read();
                KeepExtra(ref json, name);
                continue;
            }

            json.Read();
            if (member == DataCiteMember.Data && json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                return false;
            if (member == DataCiteMember.Attributes && json.TokenType == JsonTokenType.StartObject)
            {
                if (!ReadMembers(ref json))
                    return false;
                continue;
            }

            ReadMember(ref json, member);
        }

        return true;
    }

    /// <inheritdoc/>
    protected override string? WhatElse() => _isWork && _entity is null or "dois" or "works"
        ? null
        : "The object is no DOI's record: it has neither DOI, titles nor creators, or is another entity of the registry.";

    private void ReadMember(ref JsonCursor json, DataCiteMember member)
    {
        if (json.TokenType == JsonTokenType.Null)
            return;
        switch (member)
        {
            case DataCiteMember.Type: _entity = ReadText(ref json, "type"); break;
            case DataCiteMember.Version: Draft.Version = ReadValue(ref json, "version"); break;
            case DataCiteMember.Language: Draft.Language = ReadValue(ref json, "language"); break;
            case DataCiteMember.Types: ReadTypes(ref json); break;
            case DataCiteMember.ResourceTypeGeneral: _general ??= ReadText(ref json, "resource-type-id"); break;
            case DataCiteMember.ResourceType:
                _resourceTypeRaw ??= ReadString(ref json, "resource-type-subtype");
                _resourceType ??= _resourceTypeRaw?.Text;
                break;
            case DataCiteMember.Titles: ReadTitles(ref json); break;
            case DataCiteMember.Descriptions: ReadDescriptions(ref json); break;
            case DataCiteMember.Subjects: ReadSubjects(ref json); break;
            case DataCiteMember.Creators:
                ReadPeople(ref json, "creators", ContributorRole.Author);
                _isWork |= Draft.Contributors.Count > 0;
                break;
            case DataCiteMember.Contributors: ReadPeople(ref json, "contributors", ContributorRole.Other); break;
            case DataCiteMember.Doi or DataCiteMember.Id or DataCiteMember.Identifier or DataCiteMember.Prefix or
                DataCiteMember.Suffix or DataCiteMember.Identifiers or DataCiteMember.Url or DataCiteMember.ContentUrl:
                ReadAddressMember(ref json, member);
                break;
            case DataCiteMember.PublicationYear or DataCiteMember.Dates or DataCiteMember.Created or
                DataCiteMember.Registered or DataCiteMember.Updated:
                ReadDateMember(ref json, member);
                break;
            case DataCiteMember.Publisher: ReadPublisher(ref json); break;
            case DataCiteMember.Container: ReadContainer(ref json); break;
            case DataCiteMember.ContainerTitle: _containerTitle ??= ReadValue(ref json, "container-title"); break;
            case DataCiteMember.RelatedIdentifiers: ReadRelatedIdentifiers(ref json); break;
            case DataCiteMember.RelatedItems: ReadRelatedItems(ref json); break;
            case DataCiteMember.Rights or DataCiteMember.License: ReadRights(ref json); break;
            case DataCiteMember.Funding: ReadFunding(ref json); break;
            case DataCiteMember.Sizes: ReadList(ref json, Draft.Extents, "sizes"); break;
            case DataCiteMember.Formats: ReadList(ref json, Draft.Media, "formats"); break;
            case DataCiteMember.Citations: AddMetric(ref json, "cited-by", "citationCount"); break;
            case DataCiteMember.Views: AddMetric(ref json, "views", "viewCount"); break;
            case DataCiteMember.Downloads: AddMetric(ref json, "downloads", "downloadCount"); break;
            case DataCiteMember.References: AddMetric(ref json, "references", "referenceCount"); break;
            default: json.Skip(); break;
        }
    }

    // A text that says something; the schema's standard values for unknown information say nothing.
    private string? ReadValue(ref JsonCursor json, JsonPath name) =>
        ReadText(ref json, name) is { } text && !StandardValues.IsAbsent(text) ? text : null;

    private void ReadList(ref JsonCursor json, ListBuilder<string> texts, string name)
    {
        _words.Clear();
        ReadTexts(ref json, _words, name);
        foreach (var word in _words.Items)
        {
            if (!StandardValues.IsAbsent(word.Text))
                texts.Add(word.Text);
        }
    }

    private void AddMetric(ref JsonCursor json, string metric, string name)
    {
        if (ReadCount(ref json, name) is { } value)
            Draft.Metrics.Add(new Metric { Name = metric, Value = value, HarvestedAt = Options.Witness?.RetrievedAt });
    }
}
