using System.Runtime.InteropServices;

namespace BibHarvester.Merging;

/// <summary>Who is heard on one value: the record that it is taken from, and those which say otherwise.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct Vote(MergeRule rule)
{
    private string? _special;
    private int _agreeing;

    /// <summary>The record whose value is taken; below 0 while there is none.</summary>
    public int Winner { get; private set; } = -1;

    /// <summary>Who said what else.</summary>
    public List<(int Input, string Text)>? Dissents { get; private set; }

    /// <summary>Whether somebody has a value yet.</summary>
    public readonly bool HasWinner => Winner >= 0;

    /// <summary>Whether there was more than one to hear.</summary>
    public readonly bool IsDecided => Dissents is not null || _agreeing > 0 || _special is not null;

    /// <summary>The stable name of the rule that chose.</summary>
    public readonly string Rule => _special ?? (Dissents is null ? _agreeing == 0 ? MergeRules.Only : MergeRules.Agreed : MergeRules.NameOf(rule));

    /// <summary>The first that has a value, or a better one.</summary>
    public void Take(int input) => Winner = input;

    /// <summary>One that says the same.</summary>
    public void Agree() => _agreeing++;

    /// <summary>One that says otherwise.</summary>
    public void Dissent(int input, string text) => (Dissents ??= []).Add((input, text));

    /// <summary>The same without those who said otherwise, who are told of once.</summary>
    public readonly Vote WithoutDissents() => this with { _special = Rule, Dissents = null };

    /// <summary>What chose, where it was not the field's rule alone.</summary>
    public void Because(string rule) => _special = rule;
}
