using BibHarvester.Csl.Styles;

namespace BibHarvester.Csl.Output;

/// <summary>LaTeX in UTF-8, for any engine; links are those of the package hyperref.</summary>
/// <param name="hyperlinks">Whether identifiers and addresses become links.</param>
internal sealed class LatexWriter(bool hyperlinks) : OutputWriter(hyperlinks)
{
    protected override void WriteText(string text)
    {
        foreach (var c in text)
        {
            _ = c switch
            {
                '#' or '$' or '%' or '&' or '_' or '{' or '}' => Result.Append('\\').Append(c),
                '\\' => Result.Append(@"\textbackslash{}"),
                '~' => Result.Append(@"\textasciitilde{}"),
                '^' => Result.Append(@"\textasciicircum{}"),
                '`' => Result.Append(@"\textasciigrave{}"),
                '<' => Result.Append(@"\textless{}"),
                '>' => Result.Append(@"\textgreater{}"),
                '|' => Result.Append(@"\textbar{}"),
                // A shorthand in several languages of babel.
                '"' => Result.Append(@"\symbol{34}"),
                '\u00A0' => Result.Append('~'),
                '\u202F' => Result.Append(@"\,"),
                '\n' or '\r' => Result.Append(' '),
                // Two of them are a ligature.
                '-' or ',' when Result.Length > 0 && Result[^1] == c => Result.Append("{}").Append(c),
                // Behind a command such as \item it would begin an option.
                '[' when Result.Length == 0 => Result.Append("{[}"),
                _ when Superscripts.Base(c) is { } letters => Result.Append(@"\textsuperscript{").Append(letters).Append('}'),
                _ => Result.Append(c),
            };
        }
    }

    protected override string OpenFont(FontFormat font)
    {
        var closing = "";
        Open(font.Align switch
        {
            VerticalAlign.Superscript => "textsuperscript",
            VerticalAlign.Subscript => "textsubscript",
            _ => null,
        });
        Open(font.Decoration == TextDecoration.Underline ? "underline" : null);
        Open(font.Weight switch
        {
            FontWeight.Bold => "textbf",
            FontWeight.Normal => "textmd",
            _ => null,
        });
        Open(font.Variant switch
        {
            FontVariant.SmallCaps => "textsc",
            FontVariant.Normal => "textulc",
            _ => null,
        });
        Open(font.Style switch
        {
            FontStyle.Italic => "textit",
            FontStyle.Oblique => "textsl",
            FontStyle.Normal => "textup",
            _ => null,
        });
        return closing;

        void Open(string? command)
        {
            if (command is null)
                return;
            Result.Append('\\').Append(command).Append('{');
            closing += "}";
        }
    }

    protected override string OpenLink(string address)
    {
        Result.Append(@"\href{");
        foreach (var c in LinkAddress.Encode(address, @"\{}^""<>|`"))
            _ = c is '%' or '#' or '&' or '_' ? Result.Append('\\').Append(c) : Result.Append(c);
        Result.Append("}{");
        return "}";
    }

    protected override string OpenDisplay(DisplayKind display)
    {
        switch (display)
        {
            case DisplayKind.LeftMargin:
                return "~";
            case DisplayKind.RightInline:
                return "";
            default:
                Result.Append(display == DisplayKind.Indent ? @"{\par\leftskip=2em\noindent " : @"{\par\noindent ");
                return @"\par}";
        }
    }
}
