using System.Text.Json;
using BibHarvester.Formats.Json;
using BibHarvester.Formats.Remarks;

namespace BibHarvester.Formats.DataCite;

internal sealed partial class DataCiteParser
{
    private bool _isMainKnown;

    private void ClearTexts()
    {
        _isMainKnown = false;
    }

    private void ReadTitles(ref JsonCursor json)
    {
        RichText? subtitle = null;
        var items = JsonItems.Start;
        while (NextItem(ref json, ref items, "titles", takesText: true))
        {
            JsonString? text = null, type = null;
            string? language = null;
            if (json.TokenType == JsonTokenType.String)
                text = ReadString(ref json, "titles");
            else
                ReadTitle(ref json, items.Index, ref text, ref type, ref language);
            if (text is not { } raw || StandardValues.IsAbsent(raw.Text))
                continue;
            var title = Markup(raw.Text);
            if (title.IsEmpty)
                continue;
            _isWork = true;
            if (type is { Text: "Subtitle" } && subtitle is null && language is null)
            {
                subtitle = title;
                continue;
            }

            if (!ReferenceEquals(title.Plain, raw.Text))
                Row(Pointer("titles", Draft.Titles.Count, "text"), "title.markup", raw.Raw);
            if (TitleRemarks.TryTake(ref title, out var remark, out var status))
                AddRemark(remark, status, raw.Raw);
            if (Options.Recase.HasFlag(Recasing.Titles) && TitleCase.IsAllCapitals(title.Plain))
            {
                Row(Pointer("titles", Draft.Titles.Count, "text"), "title.recase", raw.Raw);
                title = TitleCase.ToSentence(title, language);
            }

            var (kind, isExact) = KindOf(type?.Text);
            if (type is { } word && !isExact)
                KeepExtra(word.Raw, Pointer("titles", items.Index, "titleType"));
            Draft.Titles.Add(new Title { Text = title, Kind = kind, Language = language });
        }

        MakeOneMain();
        if (subtitle is { } sub)
            AddSubtitle(sub);
    }

    private void AddRemark(string remark, StatusKind? status, JsonSlice raw)
    {
        Row(Pointer("titles", Draft.Titles.Count, "text"), "title.remark", raw);
        if (!Draft.Notes.Items.Contains(remark))
            Draft.Notes.Add(remark);
        if (status is { } kind && Draft.Titles.Count == 0)
            Draft.Status.Add(new WorkStatus { Kind = kind, AssertedBy = "title" });
    }

    private void ReadTitle(ref JsonCursor json, int index, ref JsonString? text, ref JsonString? type, ref string? language)
    {
        while (NextMember(ref json))
        {
            if (json.ValueTextEquals("title"u8))
            {
                json.Read();
                text = ReadString(ref json, Pointer("titles", index, "title"));
            }
            else if (json.ValueTextEquals("titleType"u8))
            {
                json.Read();
                type = ReadString(ref json, Pointer("titles", index, "titleType"));
            }
            else if (json.ValueTextEquals("lang"u8))
            {
                language = ReadMemberText(ref json, "titles", index, "lang");
            }
            else
            {
                KeepUnknown(ref json, "titles", index);
            }
        }
    }

    // A second title of no type is the same in another language.
    private (TitleKind Kind, bool IsExact) KindOf(string? type)
    {
        if (type is null && !_isMainKnown)
        {
            _isMainKnown = true;
            return (TitleKind.Main, true);
        }

        return type switch
        {
            null or "TranslatedTitle" => (TitleKind.Translated, true),
            "AlternativeTitle" => (TitleKind.Alternative, true),
            _ => (TitleKind.Alternative, false),
        };
    }

    // A work whose only titles have a type is still cited by one of them.
    private void MakeOneMain()
    {
        if (_isMainKnown || Draft.Titles.Count == 0)
            return;
        _isMainKnown = true;
        Draft.Titles[0] = Draft.Titles[0] with { Kind = TitleKind.Main };
    }

    private void AddSubtitle(RichText subtitle)
    {
        for (var i = 0; i < Draft.Titles.Count; i++)
        {
            if (Draft.Titles[i].Kind != TitleKind.Main)
                continue;
            var main = Draft.Titles[i].Text.Plain;
            if (main == subtitle.Plain)
                return;
            var isAtEnd = main.EndsWith(subtitle.Plain, StringComparison.OrdinalIgnoreCase) &&
                main.AsSpan(0, main.Length - subtitle.Plain.Length).TrimEnd() is [.., ':' or '.' or '-' or '–' or '—'];
            var head = isAtEnd ? main.AsSpan(0, main.Length - subtitle.Plain.Length).TrimEnd(" :.-–—").Length : 0;
            Draft.Titles[i] = head > 0
                ? Draft.Titles[i] with { Text = Draft.Titles[i].Text.Substring(0, head), Subtitle = subtitle }
                : Draft.Titles[i] with { Subtitle = subtitle };
            return;
        }
    }

    private void ReadDescriptions(ref JsonCursor json)
    {
        var items = JsonItems.Start;
        while (NextItem(ref json, ref items, "descriptions", takesText: true))
        {
            JsonString? text = null;
            string? type = null, language = null;
            if (json.TokenType == JsonTokenType.String)
            {
                text = ReadString(ref json, "descriptions");
            }
            else
            {
                while (NextMember(ref json))
                {
                    if (json.ValueTextEquals("description"u8))
                    {
                        json.Read();
                        text = ReadString(ref json, Pointer("descriptions", items.Index, "description"));
                    }
                    else if (json.ValueTextEquals("descriptionType"u8))
                    {
                        type = ReadMemberText(ref json, "descriptions", items.Index, "descriptionType");
                    }
                    else if (json.ValueTextEquals("lang"u8))
                    {
                        language = ReadMemberText(ref json, "descriptions", items.Index, "lang");
                    }
                    else
                    {
                        KeepUnknown(ref json, "descriptions", items.Index);
                    }
                }
            }

            if (text is not { } raw || StandardValues.IsAbsent(raw.Text))
                continue;
            var description = Paragraphs(raw.Text);
            if (description.IsEmpty)
                continue;
            if (!ReferenceEquals(description.Plain, raw.Text))
                Row(Pointer("abstracts", Draft.Abstracts.Count, "text"), "abstract.markup", raw.Raw);
            Draft.Abstracts.Add(new Abstract { Text = description, Kind = AbstractKindOf(type), Language = language });
        }
    }

    private static AbstractKind AbstractKindOf(string? type) => type switch
    {
        "Abstract" or null => AbstractKind.Abstract,
        "Methods" => AbstractKind.Methods,
        "TechnicalInfo" => AbstractKind.TechnicalInfo,
        "TableOfContents" => AbstractKind.TableOfContents,
        "SeriesInformation" => AbstractKind.SeriesInformation,
        _ => AbstractKind.Other,
    };

    private void ReadSubjects(ref JsonCursor json)
    {
        var items = JsonItems.Start;
        while (NextItem(ref json, ref items, "subjects", takesText: true))
        {
            string? text = null, scheme = null, language = null;
            if (json.TokenType == JsonTokenType.String)
            {
                text = ReadText(ref json, "subjects");
            }
            else
            {
                while (NextMember(ref json))
                {
                    if (json.ValueTextEquals("subject"u8) || json.ValueTextEquals("text"u8))
                        text = ReadMemberText(ref json, "subjects", items.Index, "subject");
                    else if (json.ValueTextEquals("subjectScheme"u8) || json.ValueTextEquals("scheme"u8))
                        scheme = ReadMemberText(ref json, "subjects", items.Index, "subjectScheme");
                    else if (json.ValueTextEquals("lang"u8))
                        language = ReadMemberText(ref json, "subjects", items.Index, "lang");
                    else
                        KeepUnknown(ref json, "subjects", items.Index);
                }
            }

            if (text is not null && !StandardValues.IsAbsent(text))
                Draft.Keywords.Add(new Keyword { Text = Markup(text).Plain, Scheme = scheme, Language = language });
        }
    }
}
