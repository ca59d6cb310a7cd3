namespace BibHarvester.Merging.Fields;

/// <summary>One contributor, put together from all lists that have him, her or it.</summary>
internal sealed class Person
{
    private readonly int _input;
    private readonly int _index;
    private Vote _name;
    private Vote _orcid;
    private Vote _affiliations;
    private int _nameFrom;

    /// <summary>A person of the list that was chosen.</summary>
    public Person(Contributor contributor, int input, int index)
    {
        Contributor = contributor;
        (_input, _index, _nameFrom) = (input, index, index);
        (_name, _orcid, _affiliations) = (new Vote(MergeRule.Trusted), new Vote(MergeRule.Trusted), new Vote(MergeRule.Trusted));
        _name.Take(input);
        if (contributor.Orcid is not null)
            _orcid.Take(input);
        if (!contributor.Affiliations.IsEmpty)
            _affiliations.Take(input);
    }

    public Contributor Contributor { get; private set; }

    /// <summary>Takes what another list knows of the same person.</summary>
    public void Add(Contributor other, int input, int index)
    {
        AddName(other, input, index);
        AddOrcid(other, input);
        if (!other.Affiliations.IsEmpty && Contributor.Affiliations.IsEmpty)
        {
            Contributor = Contributor with { Affiliations = other.Affiliations };
            _affiliations.Take(input);
        }

        if (!other.Identifiers.IsEmpty)
            Contributor = Contributor with { Identifiers = Join(Contributor.Identifiers, other.Identifiers) };
        if (Contributor.RoleText is null && other.RoleText is not null)
            Contributor = Contributor with { RoleText = other.RoleText };
        foreach (var name in other.OtherNames)
            AddOtherName(name);
    }

    public void Tell(MergeDraft draft, int place)
    {
        var path = Lists.At("/contributors", place);
        var from = Lists.At("/contributors", _index);
        draft.Carry(path, _input, from, "/person");
        // The list's own row says who gave the person; these say what others added.
        if (_name.Winner != _input || _name.Dissents is not null)
            draft.Tell(path + "/person", _name, Lists.At("/contributors", _nameFrom) + "/person");
        else
            draft.Carry(path + "/person", _input, from + "/person");
        if (_orcid.HasWinner && (_orcid.Winner != _input || _orcid.Dissents is not null))
            draft.Tell(path + "/orcid", _orcid);
        if (_affiliations.HasWinner && _affiliations.Winner != _input)
            draft.Tell(path + "/affiliations", _affiliations);
    }

    private void AddName(Contributor other, int input, int index)
    {
        if (other.Person is not { } name)
            return;
        if (Contributor.Person is not { } own)
            return;
        if (own == name)
        {
            _name.Agree();
        }
        else if (Scripts.Of(own.Family ?? own.Given ?? "") != Scripts.Of(name.Family ?? name.Given ?? ""))
        {
            AddOtherName(name);
        }
        else if (PersonMatch.IsSameName(own, name) && NameFullness.Of(name) > NameFullness.Of(own))
        {
            Contributor = Contributor with { Person = name with { Suffix = name.Suffix ?? own.Suffix, Language = name.Language ?? own.Language } };
            _name.Dissent(_name.Winner, Words(own));
            _name.Take(input);
            _name.Because(MergeRules.BetterForm);
            _nameFrom = index;
        }
        else
        {
            _name.Dissent(input, Words(name));
        }
    }

    private void AddOrcid(Contributor other, int input)
    {
        if (other.Orcid is not { } orcid)
            return;
        if (Contributor.Orcid is not { } own)
        {
            Contributor = Contributor with { Orcid = orcid };
            _orcid.Take(input);
        }
        else if (own == orcid)
        {
            _orcid.Agree();
        }
        else
        {
            _orcid.Dissent(input, orcid.Value);
        }
    }

    private void AddOtherName(PersonName name)
    {
        if (Contributor.Person == name || Contributor.OtherNames.Any(n => n == name || PersonMatch.IsSameName(n, name)))
            return;
        Contributor = Contributor with { OtherNames = Contributor.OtherNames.Add(name) };
    }

    private static ValueList<Identifier> Join(ValueList<Identifier> list, ValueList<Identifier> others)
    {
        foreach (var identifier in others)
        {
            if (!list.Contains(identifier))
                list = list.Add(identifier);
        }

        return list;
    }

    public static string Words(Contributor contributor) => contributor.Organization ?? (contributor.Person is { } person ? Words(person) : "");

    private static string Words(PersonName name)
    {
        var family = name.NonDroppingParticle is null ? name.Family : $"{name.NonDroppingParticle} {name.Family}";
        var given = name.DroppingParticle is null ? name.Given : $"{name.Given} {name.DroppingParticle}";
        var words = family is null ? given ?? "" : given is null ? family : $"{family}, {given}";
        return name.Suffix is null ? words : $"{words}, {name.Suffix}";
    }
}
