using System.Globalization;
using System.Text;

namespace BibHarvester.Benchmarks;

/// <summary>Makes a BibTeX file of any length in the shape of those that people have: the same for the same seed.</summary>
internal static class BibTeXCorpus
{
    private static readonly string[] Words =
    [
        "adaptive", "analysis", "approach", "aspects", "bacterial", "boundary", "brain", "carbon", "care", "cell", "change", "classification", "climate",
        "clinical", "coastal", "community", "comparison", "complex", "control", "data", "deep", "design", "detection", "development", "diffusion", "disease",
        "dynamics", "early", "economic", "effects", "efficient", "energy", "estimation", "evaluation", "evidence", "evolution", "expression", "field", "flow",
        "forest", "function", "gene", "global", "graph", "growth", "health", "heat", "high", "human", "identification", "image", "impact", "inference",
        "innovation", "interaction", "kinetics", "language", "large", "learning", "linear", "local", "magnetic", "management", "mapping", "marine", "market",
        "measurement", "membrane", "method", "microbial", "migration", "model", "molecular", "monitoring", "multiple", "network", "neural", "nitrogen",
        "noise", "novel", "nuclear", "ocean", "optical", "optimal", "organic", "outcomes", "parallel", "patients", "performance", "phase", "plant", "policy",
        "population", "prediction", "pressure", "process", "properties", "protein", "quantum", "random", "rapid", "rate", "reaction", "receptor", "regional",
        "response", "review", "risk", "robust", "role", "sampling", "scale", "selection", "sensitivity", "sequence", "social", "soil", "solar", "spatial",
        "species", "spectral", "stability", "statistical", "structure", "study", "surface", "survey", "system", "temperature", "theory", "therapy", "thermal",
        "time", "tissue", "transport", "treatment", "trial", "turbulent", "urban", "variation", "vector", "vision", "water", "wave", "weather",
    ];

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly string[] Letters = ["alpha", "beta", "gamma"];

    private static readonly string[] Joints = ["of", "in", "and", "for", "with", "on", "from", "under", "by", "the"];

    private static readonly string[] Names =
    [
        "Adams", "Ahmed", "Andersen", "Baker", "Bauer", "Bernard", "Bianchi", "Brown", "Chen", "Clark", "Costa", "Cruz", "Das", "Davies", "Dubois", "Evans",
        "Fernandez", "Fischer", "Garcia", "Gupta", "Hansen", "Haas", "Hill", "Hoffmann", "Huang", "Ito", "Ivanov", "Jansen", "Johansson", "Jones", "Kim",
        "Klein", "Kumar", "Larsen", "Lee", "Lewis", "Li", "Liu", "Lopez", "Martin", "Meyer", "Miller", "Moore", "Mori", "Nguyen", "Nielsen", "Novak", "Olsen",
        "Park", "Patel", "Petrov", "Popov", "Rao", "Rossi", "Sato", "Schmidt", "Silva", "Singh", "Smith", "Tanaka", "Taylor", "Wang", "Weber", "Wilson",
        "Wright", "Wu", "Yang", "Young", "Zhang", "Zhou",
        "M{\\\"u}ller", "Garc{\\'i}a", "L{\\'o}pez", "{\\O}stergaard", "Bj{\\\"o}rk", "Kov{\\'a}cs", "Dvo{\\v{r}}{\\'a}k", "Fran{\\c{c}}ois", "Nu{\\~n}ez",
        "Øster", "Müller", "van der Berg", "de la Cruz", "von Neumann", "Le Gall",
    ];

    private static readonly string[] GivenNames =
    [
        "Ann", "Ben", "Carla", "David", "Elena", "Frank", "Grace", "Hiro", "Ines", "Jan", "Karl", "Laura", "Maria", "Nils", "Olga", "Paul", "Rosa", "Sven",
        "Tomas", "Uma", "Victor", "Wei", "Xin", "Yuki", "Zo{\\\"e}", "Jos{\\'e}", "A.", "B. C.", "J. M.", "K.-H.", "R. J.", "Mary Ann",
    ];

    /// <summary>Writes the file.</summary>
    /// <param name="count">How many entries.</param>
    /// <param name="file">Where.</param>
    /// <param name="seed">The seed.</param>
    /// <returns>The exit code.</returns>
    public static int Write(int count, string file, int seed)
    {
        var random = new Random(seed);
        using var output = new StreamWriter(file, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16) { NewLine = "\n" };
        output.WriteLine("% Made for measuring, with the fields that files of reference managers have.");
        output.WriteLine("@string{press = {Fjord University Press}}");
        for (var i = 0; i < count; i++)
            output.Write(Entry(i, random));
        return 0;
    }

    private static string Entry(int number, Random random)
    {
        var year = random.Next(1970, 2026);
        var entry = new StringBuilder();
        var kind = random.Next(100);
        var type = kind < 70 ? "article" : kind < 85 ? "inproceedings" : kind < 92 ? "book" : kind < 96 ? "phdthesis" : "misc";
        entry.Append(CultureInfo.InvariantCulture, $"\n@{type}{{key{year}{number},\n");
        Add(entry, "author", People(random));
        Add(entry, "title", Sentence(random, 6, 14, isTitle: true));
        switch (type)
        {
            case "article":
                Add(entry, "journal", $"Journal of {Capitalized(Word(random))} {(random.Next(3) == 0 ? "\\& " : "")}{Capitalized(Word(random))}");
                Add(entry, "volume", Number(random, 200));
                if (random.Next(3) > 0)
                    Add(entry, "number", Number(random, 12));
                Add(entry, "pages", Range(random));
                break;
            case "inproceedings":
                Add(entry, "booktitle", $"Proceedings of the {random.Next(1, 40)}th Conference on {Capitalized(Word(random))} {Capitalized(Word(random))}");
                Add(entry, "pages", Range(random));
                break;
            case "book":
                entry.Append("  publisher = press,\n");
                Add(entry, "address", "Bergen");
                Add(entry, "isbn", "978-3-16-148410-0");
                break;
            case "phdthesis":
                Add(entry, "school", $"University of {Capitalized(Word(random))}");
                break;
        }

        entry.Append(CultureInfo.InvariantCulture, $"  year = {{{year}}},\n");
        if (random.Next(2) == 0)
            entry.Append(CultureInfo.InvariantCulture, $"  month = {Pick(Months, random)},\n");
        if (random.Next(10) < 7)
            Add(entry, "doi", string.Create(CultureInfo.InvariantCulture, $"10.{random.Next(5550, 5559)}/{Word(random)}.{year}.{number:x6}"));
        if (random.Next(10) < 3)
            Add(entry, "url", string.Create(CultureInfo.InvariantCulture, $"https://example.org/{Word(random)}/{number}?id={random.Next(100000)}&v=1"));
        if (random.Next(10) < 3)
            Add(entry, "keywords", string.Join(", ", Enumerable.Range(0, random.Next(3, 7)).Select(_ => Word(random))));
        if (random.Next(10) < 3)
            Add(entry, "abstract", string.Join(" ", Enumerable.Range(0, random.Next(4, 9)).Select(_ => Sentence(random, 10, 24, isTitle: false) + ".")));
        return entry.Append("}\n").ToString();
    }

    private static void Add(StringBuilder entry, string name, string value) => entry.Append("  ").Append(name).Append(" = {").Append(value).Append("},\n");

    private static string People(Random random) => string.Join(" and ", Enumerable.Range(0, 1 + random.Next(6)).Select(_ =>
        random.Next(5) > 0 ? $"{Pick(Names, random)}, {Pick(GivenNames, random)}" : $"{Pick(GivenNames, random)} {Pick(Names, random)}"));

    private static string Sentence(Random random, int least, int most, bool isTitle)
    {
        var text = new StringBuilder(Capitalized(Word(random)));
        for (var left = random.Next(least, most); left > 0; left--)
        {
            var word = random.Next(4) == 0 ? Pick(Joints, random) : Word(random);
            text.Append(' ').Append(random.Next(60) switch
            {
                0 when isTitle => $"{{{word.ToUpperInvariant()}}}",
                1 => $"$\\{Pick(Letters, random)}$-{word}",
                2 => $"na{{\\\"\\i}}ve {word}",
                3 => $"``{word}''",
                4 => $"{word}---{Word(random)}",
                _ => word,
            });
        }

        return text.ToString();
    }

    private static string Range(Random random)
    {
        var first = random.Next(1, 5000);
        return string.Create(CultureInfo.InvariantCulture, $"{first}--{first + random.Next(1, 30)}");
    }

    private static string Number(Random random, int most) => random.Next(1, most + 1).ToString(CultureInfo.InvariantCulture);

    private static string Word(Random random) => Pick(Words, random);

    private static string Pick(string[] list, Random random) => list[random.Next(list.Length)];

    private static string Capitalized(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
