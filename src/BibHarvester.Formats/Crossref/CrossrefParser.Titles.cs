using System.Text.Json;
using BibHarvester.Formats.Json;
using BibHarvester.Formats.Remarks;

namespace BibHarvester.Formats.Crossref;

internal sealed partial class CrossrefParser
{
    private readonly ListBuilder<JsonString> _titles = new();
    private readonly ListBuilder<JsonString> _subtitles = new();
    private readonly ListBuilder<JsonString> _shortTitles = new();
    private readonly ListBuilder<JsonString> _originalTitles = new();
    private readonly ListBuilder<JsonString> _words = new();

    private void ClearTitles()
    {
        _titles.Clear();
        _subtitles.Clear();
        _shortTitles.Clear();
        _originalTitles.Clear();
        _words.Clear();
        ClearContainers();
    }

    private void ReadTitleMember(ref JsonCursor json, CrossrefMember member)
    {
        switch (member)
        {
            case CrossrefMember.Title:
                ReadTexts(ref json, _titles, "title");
                _isWork |= _titles.Count > 0;
                break;
            case CrossrefMember.Subtitle: ReadTexts(ref json, _subtitles, "subtitle"); break;
            case CrossrefMember.ShortTitle or CrossrefMember.TitleShort: ReadTexts(ref json, _shortTitles, "short-title"); break;
            case CrossrefMember.OriginalTitle: ReadTexts(ref json, _originalTitles, "original-title"); break;
            case CrossrefMember.ContainerTitle:
                ReadTexts(ref json, _containerTitles, "container-title", isCommon: true);
                _isWork |= _containerTitles.Count > 0;
                break;
            case CrossrefMember.ContainerTitleShort: ReadTexts(ref json, _shortContainerTitles, "short-container-title", isCommon: true); break;
            case CrossrefMember.CollectionTitle: ReadTexts(ref json, _seriesTitles, "collection-title"); break;
            case CrossrefMember.GroupTitle: _groupTitle = ReadString(ref json, "group-title"); break;
            case CrossrefMember.Abstract: ReadAbstract(ref json, AbstractKind.Abstract, "abstract"); break;
            case CrossrefMember.Description: ReadAbstract(ref json, AbstractKind.Other, "description"); break;
            case CrossrefMember.Project: ReadProjects(ref json); break;
            default: ReadKeywords(ref json); break;
        }
    }

    private void ReadAbstract(ref JsonCursor json, AbstractKind kind, string name)
    {
        if (ReadString(ref json, name) is not { } raw)
            return;
        var text = Paragraphs(raw.Text);
        if (text.IsEmpty)
            return;
        if (!ReferenceEquals(text.Plain, raw.Text))
            Row($"/abstracts/{Draft.Abstracts.Count}/text", "abstract.markup", raw.Raw);
        Draft.Abstracts.Add(new Abstract { Text = text, Kind = kind });
    }

    private void ReadKeywords(ref JsonCursor json)
    {
        _words.Clear();
        ReadTexts(ref json, _words, "subject", isCommon: true);
        foreach (var word in _words.Items)
            Draft.Keywords.Add(new Keyword { Text = Markup(word.Text).Plain });
    }

    // A grant has its titles in its projects.
    private void ReadProjects(ref JsonCursor json)
    {
        var projects = json;
        KeepExtra(ref json, "project");
        if (projects.TokenType != JsonTokenType.StartArray)
            return;
        var depth = projects.CurrentDepth;
        while (projects.Read() && projects.CurrentDepth > depth)
        {
            if (projects.TokenType != JsonTokenType.PropertyName || !projects.ValueTextEquals("title"u8))
                continue;
            projects.Read();
            if (projects.TokenType == JsonTokenType.String)
                ReadTexts(ref projects, _titles, "title");
        }
    }

    private void ComposeTitles()
    {
        for (var i = 0; i < _titles.Count; i++)
        {
            var raw = _titles[i];
            var title = Markup(raw.Text);
            if (title.IsEmpty)
                continue;
            var at = Draft.Titles.Count;
            if (!ReferenceEquals(title.Plain, raw.Text))
                Row(TitlePath(at), "title.markup", raw.Raw);
            if (TitleRemarks.TryTake(ref title, out var remark, out var status))
                AddRemark(remark, status, at, raw.Raw);
            if (Options.Recase.HasFlag(Recasing.Titles) && TitleCase.IsAllCapitals(title.Plain))
            {
                Row(TitlePath(at), "title.recase", raw.Raw);
                title = TitleCase.ToSentence(title, Draft.Language);
            }

            Draft.Titles.Add(new Title { Text = title, Kind = at == 0 ? TitleKind.Main : TitleKind.Translated });
        }

        for (var i = 0; i < _subtitles.Count; i++)
        {
            // As many subtitles as titles belong to them in order; else all belong to the first.
            var at = _subtitles.Count == Draft.Titles.Count ? i : 0;
            AddSubtitle(at, Markup(_subtitles[i].Text));
        }

        // Works without a translated title have no other than this.
        AddOtherTitles(_originalTitles, Draft.Titles.Count == 0 ? TitleKind.Main : TitleKind.Original);
        AddOtherTitles(_shortTitles, TitleKind.Short);
    }

    private void AddRemark(string remark, StatusKind? status, int at, JsonSlice raw)
    {
        Row(TitlePath(at), "title.remark", raw);
        if (!Draft.Notes.Items.Contains(remark))
            Draft.Notes.Add(remark);
        if (status is { } kind && at == 0)
            Draft.Status.Add(new WorkStatus { Kind = kind, AssertedBy = "title" });
    }

    private void AddOtherTitles(ListBuilder<JsonString> raws, TitleKind kind)
    {
        foreach (var raw in raws.Items)
            AddOtherTitle(Markup(raw.Text), kind);
    }

    private void AddOtherTitle(RichText title, TitleKind kind)
    {
        foreach (var known in Draft.Titles.Items)
        {
            if (known.Text.Plain == title.Plain)
                return;
        }

        if (!title.IsEmpty)
            Draft.Titles.Add(new Title { Text = title, Kind = kind });
    }

    private void AddSubtitle(int at, RichText subtitle)
    {
        if (Draft.Titles.Count == 0)
        {
            AddOtherTitle(subtitle, TitleKind.Main);
            return;
        }

        var title = Draft.Titles[at];
        var place = title.Text.Plain.IndexOf(subtitle.Plain, StringComparison.OrdinalIgnoreCase);
        if (place < 0)
        {
            Draft.Titles[at] = title with { Subtitle = title.Subtitle is { } first ? Joined(first, subtitle) : subtitle };
        }
        else if (place == 0)
        {
            // A running head that some publishers deposit as a subtitle.
            AddOtherTitle(subtitle, TitleKind.Short);
        }
        else if (place + subtitle.Plain.Length == title.Text.Plain.Length &&
            title.Text.Plain.AsSpan(0, place).TrimEnd() is { Length: > 0 } before && before[^1] is ':' or '.' or '-' or '–' or '—')
        {
            var main = before.TrimEnd(" :.-–—").Length;
            if (main == 0)
                return;
            Row(TitlePath(at), "title.subtitle", _titles[Math.Min(at, _titles.Count - 1)].Raw);
            Draft.Titles[at] = title with { Text = title.Text.Substring(0, main), Subtitle = title.Text.Substring(place) };
        }
        else
        {
            AddOtherTitle(subtitle, TitleKind.Short);
        }

    }

    private static RichText Joined(RichText first, RichText second) => first + ": " + second;

    private static string TitlePath(int at) => at == 0 ? "/titles/0/text" : $"/titles/{at}/text";
}
