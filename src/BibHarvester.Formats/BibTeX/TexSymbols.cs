using System.Collections.Frozen;

namespace BibHarvester.Formats.BibTeX;

/// <summary>TeX's commands for characters that stand for one, without arguments.</summary>
internal static class TexSymbols
{
    // Pairs of character and command. The first command of a character is the one that is written; all are read.
    private const string Table = """
        ß ss ẞ SS æ ae Æ AE œ oe Œ OE ø o Ø O ł l Ł L å aa Å AA đ dj Đ DJ ð dh Ð DH þ th Þ TH ı i ȷ j ŋ ng Ŋ NG
        £ pounds £ textsterling € texteuro € euro ¥ textyen ¢ textcent ¤ textcurrency ƒ textflorin
        § S § textsection ¶ P ¶ textparagraph © copyright © textcopyright ® textregistered ™ texttrademark
        † dag † textdagger ‡ ddag ‡ textdaggerdbl • textbullet … ldots … dots … textellipsis
        – textendash — textemdash ‘ textquoteleft ’ textquoteright “ textquotedblleft ” textquotedblright
        ‚ quotesinglbase „ quotedblbase ‹ guilsinglleft › guilsinglright « guillemotleft » guillemotright « guillemetleft » guillemetright
        ¡ textexclamdown ¿ textquestiondown ª textordfeminine º textordmasculine · textperiodcentered
        ° textdegree ‰ textperthousand ‱ textpertenthousand ℗ textcircledP № textnumero ℮ textestimated
        ¹ textonesuperior ² texttwosuperior ³ textthreesuperior ¼ textonequarter ½ textonehalf ¾ textthreequarters
        ‖ textbardbl ¦ textbrokenbar ← textleftarrow → textrightarrow ↑ textuparrow − textminus ↓ textdownarrow ℃ textcelsius ※ textreferencemark ‾ textoverline
        µ textmu Ω textohm ℧ textmho ♪ textmusicalnote ␣ textvisiblespace ‽ textinterrobang
        \ textbackslash { textbraceleft } textbraceright ~ textasciitilde ^ textasciicircum _ textunderscore $ textdollar
        < textless > textgreater | textbar ' textquotesingle " textquotedbl ` textasciigrave * textasteriskcentered
        { lbrace } rbrace \ backslash
        """;

    private const string MathTable = """
        α alpha β beta γ gamma δ delta ε varepsilon ϵ epsilon ζ zeta η eta θ theta ϑ vartheta ι iota κ kappa λ lambda μ mu ν nu ξ xi
        π pi ϖ varpi ρ rho ϱ varrho σ sigma ς varsigma τ tau υ upsilon φ varphi ϕ phi χ chi ψ psi ω omega
        Γ Gamma Δ Delta Θ Theta Λ Lambda Ξ Xi Π Pi Σ Sigma Υ Upsilon Φ Phi Ψ Psi Ω Omega
        ± pm ∓ mp × times ÷ div ∗ ast ⋆ star ∘ circ ∙ bullet ⋅ cdot ⊕ oplus ⊖ ominus ⊗ otimes ⊙ odot
        ≤ leq ≤ le ≥ geq ≥ ge ≠ neq ≠ ne ≡ equiv ∼ sim ≃ simeq ≈ approx ≅ cong ∝ propto ≪ ll ≫ gg ≲ lesssim ≳ gtrsim
        ∈ in ∉ notin ∋ ni ⊂ subset ⊃ supset ⊆ subseteq ⊇ supseteq ∪ cup ∩ cap ∅ emptyset ∀ forall ∃ exists ∧ wedge ∨ vee ¬ neg
        ← leftarrow → rightarrow → to ↔ leftrightarrow ⇐ Leftarrow ⇒ Rightarrow ⇔ Leftrightarrow ↦ mapsto ↑ uparrow ↓ downarrow ⟶ longrightarrow
        ∞ infty ∂ partial ∇ nabla √ surd ∑ sum ∏ prod ∫ int ∮ oint ⟨ langle ⟩ rangle ′ prime ∥ parallel ⊥ perp ∠ angle △ triangle □ square
        ℏ hbar ℓ ell ℜ Re ℑ Im ℵ aleph ⊤ top ⊢ vdash ⊨ models ⋯ cdots ♯ sharp ♭ flat ♮ natural ∖ setminus † dagger ‡ ddagger
        ⌈ lceil ⌉ rceil ⌊ lfloor ⌋ rfloor
        """;

    private static readonly FrozenDictionary<string, string> Characters = Read();
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> ByCommand =
        Characters.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<char, string> Commands = ReadBack();

    /// <summary>The character of a command, without its backslash.</summary>
    public static bool TryGetCharacter(ReadOnlySpan<char> command, out string character)
    {
        var found = ByCommand.TryGetValue(command, out var value);
        character = value ?? "";
        return found;
    }

    /// <summary>What is written for a character in ASCII, such as <c>{\ss}</c>.</summary>
    public static bool TryGetTex(char character, out string tex)
    {
        var found = Commands.TryGetValue(character, out var value);
        tex = value ?? "";
        return found;
    }

    private static FrozenDictionary<string, string> Read()
    {
        var characters = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (character, command) in Pairs(Table))
            characters.TryAdd(command, character);
        foreach (var (character, command) in Pairs(MathTable))
            characters.TryAdd(command, character);
        return characters.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenDictionary<char, string> ReadBack()
    {
        var commands = new Dictionary<char, string>();
        foreach (var (character, command) in Pairs(Table))
        {
            if (!char.IsAscii(character[0]))
                commands.TryAdd(character[0], "{\\" + command + "}");
        }

        foreach (var (character, command) in Pairs(MathTable))
            commands.TryAdd(character[0], "{\\ensuremath{\\" + command + "}}");
        return commands.ToFrozenDictionary();
    }

    private static IEnumerable<(string Character, string Command)> Pairs(string table)
    {
        var words = table.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i + 1 < words.Length; i += 2)
            yield return (words[i], words[i + 1]);
    }
}
