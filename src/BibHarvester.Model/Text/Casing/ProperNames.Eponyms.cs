namespace BibHarvester;

internal static partial class ProperNames
{
    private const string Persons =
        "Abel Abelian Alzheimer Apgar Archimedes Aristotelian Aristotle Asperger Augustine Austen Avogadro Bach Bakhtin Banach Barthes Baudelaire Bayes Bayesian Beckett Beethoven Bellman Bernoulli Bessel Bloch Bohr Boltzmann Bolyai Bonferroni Boole Boolean Borel Bose Bourdieu Bragg Brahms Brecht Brouwer Brownian Byron Calvin Calvinist " +
        "Camus Carnot Cartesian Cauchy Cayley Chaucer Chebyshev Chekhov Chomsky Chomskyan Chopin Christ Cicero Clausius Clifford Coriolis Cox Crohn Cushing Dante Darwin Darwinian Darwinism Deleuze Derrida Descartes Dewey Dickens Dickinson Dirac Dirichlet Doppler Dostoevsky Durkheim Edison Einstein Eliot Emerson Engels Epstein Erdős Erdos Erikson Escher Euclid Euclidean Euler Eulerian " +
        "Ewing Fanon Faraday Faulkner Fermat Fermi Feynman Fibonacci Fisher Foucault Foucauldian Fourier Fredholm Freire Freud Freudian Frobenius Galerkin Galilean Galileo Galois Gandhi Gauss Gaussian Gibbs Gini Ginzburg Gödel Goethe Gramsci Gramscian Granger Habermas Hamilton Hamiltonian Hawking Hawthorne Hegel Hegelian Heidegger Heisenberg Helmholtz Hemingway Hermite Hermitian Hessian " +
        "Higgs Hilbert Hitler Hobbes Hobbesian Hodgkin Homeric Hopf Hubble Hume Huntington Husserl Huygens Ibsen Ising Jacobi Jacobian Jesus Joyce Jung Jungian Kafka Kafkaesque Kalman Kant Kantian Kaposi Kawasaki Kelvin Kepler Keynes Keynesian Kierkegaard Kirchhoff Kolmogorov Kuhn Lacan Lacanian Lagrange Lagrangian Landau Langevin Laplace Laplacian Lebesgue Legendre Leibniz Lenin " +
        "Leninism Leninist Levinas Likert Lincoln Lipschitz Locke Lorentz Lorentzian Lovelace Luther Lyapunov Machiavelli Machiavellian Malthus Malthusian Mao Maoism Maoist Markov Markovian Marx Marxian Marxism Marxist Maxwell Melville Mendel Mendelian Michelangelo Milton Minkowski Montessori Monet Morse Mozart Napoleon Napoleonic Nash Neumann Newton Newtonian Nietzsche Nietzschean Nightingale Noether " +
        "Ockham Orwell Orwellian Pareto Parkinson Parseval Pascal Pasteur Pavlov Pavlovian Pearson Piaget Picasso Planck Plato Platonic Platonism Poincaré Poincare Poisson Popper Proust Ptolemy Pythagoras Pythagorean Raman Ramanujan Ramsey Rawls Rawlsian Rayleigh Rembrandt Reynolds Ricci Riemann Riemannian Rorschach Rousseau Rushdie Rutherford Sartre Saussure Schopenhauer Schrödinger Schrodinger Schubert " +
        "Schumpeter Schumpeterian Shakespeare Shakespearean Shannon Socrates Socratic Sophocles Spearman Spinoza Stalin Stalinism Stalinist Stokes Stirling Tarski Tchaikovsky Tikhonov Toeplitz Tolkien Tolstoy Tourette Trotsky Turing Vygotsky Vygotskian Wagner Wagnerian Weber Weberian Weibull Weierstrass Wiener Wigner Wilcoxon Wittgenstein Wittgensteinian Wollstonecraft Woolf Wordsworth Yeats Zeeman Langerhans Linnaeus Linnaean Josephson Meckel Seyferth Cockayne Zika Ebola";

    private const string Taxa =
        "Aedes Agrobacterium Anopheles Apis Arabidopsis Aspergillus Bacillus Bacteroides Bombyx Bordetella Borrelia Brassica Brucella Caenorhabditis Campylobacter Candida Chlamydia Chlamydomonas Clostridium Clostridioides Coleoptera Cryptococcus Cryptosporidium Danio Diptera Drosophila Enterobacteriaceae Enterococcus Escherichia Eucalyptus Fusarium Giardia Haemophilus " +
        "Helicobacter Hemiptera Homo Hymenoptera Klebsiella Lactobacillus Legionella Leishmania Lepidoptera Leptospira Listeria Medicago Mycobacterium Mycoplasma Neisseria Neurospora Nicotiana Oryza Penicillium Phytophthora Pinus Plasmodium Populus Proteobacteria Pseudomonas Quercus Rhizobium Rickettsia Saccharomyces Salix Salmonella Schistosoma Schizosaccharomyces Serratia Shigella Solanum " +
        "Staphylococcus Streptococcus Streptomyces Toxoplasma Treponema Trichoderma Triticum Trypanosoma Vibrio Wolbachia Xenopus Yersinia Zea";

    // Symbols of elements that are no words.
    private const string Elements =
        "Ag Al Ar Au Ba Br Ca Cd Ce Cl Cr Cs Cu Dy Er Eu Fe Ga Gd Ge Hf Hg Ir Kr Li Lu Mg Mn Mo Na Nb Nd Ni Np Os Pb Pd Pt Pu Ra Rb Rh Ru Sb Sc Se Si Sm Sn Sr Ta Tb Te Th Ti Tl Tm Xe Yb Zn Zr";

    private const string Brands =
        "Android Arduino Bluetooth Bitcoin Cochrane Disney Ethereum Facebook Fortran Google Haskell Instagram Intel JavaScript Kubernetes Landsat Linux Markdown Matlab Medicaid Medicare Microsoft Minecraft Netflix Nvidia Prolog Python PyTorch Reddit Scopus Skype Snapchat Spotify Stata Tesla TensorFlow TikTok Twitter Uber Unicode Unix " +
        "Walmart Wikidata Wikipedia Xbox Yelp YouTube Zotero Unesco Interpol Congress Parliament Pentagon Kremlin Eurozone Wechsler";
}
