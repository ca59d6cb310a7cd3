namespace BibHarvester.Formats.BibTeX;

internal static partial class TexSymbols
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
        ¨ textasciidieresis ¯ textasciimacron ´ textasciiacute ¸ textasciicedilla
        """;

    // They stand in mathematics only.
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

    // Read, but never written: they need packages that few load, or are second names.
    private const string ReadTable = """
        ‘ lq ’ rq „ glqq “ grqq ‚ glq ‘ grq « flqq » frqq ‹ flq › frq [ lbrack ] rbrack ° degree ℃ celsius µ micro µ upmu ˷ texttildelow
        - hyphen / slash ʹ cprime ʺ cdprime Þ Thorn þ textthorn þ textthornvari þ textthornvarii þ textthornvariii þ textthornvariv đ textcrd Ħ textHbar ħ textcrh
        ħ texthbar Ĳ IJ ĳ ij ĸ textkra ł textbarl Ŧ textTbar Ŧ textTstroke ŧ texttbar ŧ texttstroke ƀ textcrb Ɓ textBhook Ɔ textOopen
        Ƈ textChook ƈ textchook ƈ texthtc Ɖ textDafrican Ɗ textDhook Ǝ textEreversed Ɛ textEopen Ƒ textFhook Ɣ textGammaafrican
        ƕ texthvlig ƕ hv Ɩ textIotaafrican Ƙ textKhook ƙ textkhook ƙ texthtk ƛ textcrlambda Ɲ textNhookleft Ơ OHORN ơ ohorn Ƥ textPhook
        ƥ textphook ƥ texthtp Ʃ textEsh Ʃ ESH ƪ textlooptoprevesh ƫ textpalhookbelow Ƭ textThook ƭ textthook ƭ texthtt
        Ʈ textTretroflexhook Ư UHORN ư uhorn Ʋ textVhook Ƴ textYhook ƴ textyhook Ʒ textEzh ǝ texteturned ɐ textturna ɑ textscripta
        ɒ textturnscripta ɓ textbhook ɓ texthtb ɔ textoopen ɔ textopeno ɕ textctc ɖ textdtail ɖ textrtaild ɗ textdhook ɗ texthtd
        ɘ textreve ə textschwa ɚ textrhookschwa ɛ texteopen ɛ textepsilon ɜ textrevepsilon ɝ textrhookrevepsilon ɞ textcloserevepsilon
        ɟ textbardotlessj ɠ texthtg ɡ textscriptg ɢ textscg ɣ textgammalatinsmall γ textgamma ɤ textramshorns ɥ textturnh ɦ texthth
        ɧ texththeng ɨ textbari ɩ textiotalatin ι textiota ɪ textsci ɫ textltilde ɬ textbeltl ɭ textrtaill ɮ textlyoghlig ɯ textturnm
        ɰ textturnmrleg ɱ textltailm ɲ textltailn ɲ textnhookleft ɳ textrtailn ɴ textscn ɵ textbaro ɶ textscoelig ɷ textcloseomega
        ɸ textphi ɹ textturnr ɺ textturnlonglegr ɻ textturnrrtail ɼ textlonglegr ɽ textrtailr ɾ textfishhookr ɿ textlhti ʀ textscr
        ʁ textinvscr ʂ textrtails ʃ textesh ʄ texthtbardotlessj ʅ textraisevibyi ʆ textctesh ʇ textturnt ʈ textrtailt
        ʈ texttretroflexhook ʉ textbaru υ textupsilon ʋ textscriptv ʋ textvhook ʌ textturnv ʍ textturnw ʎ textturny ʏ textscy
        ʐ textrtailz ʑ textctz ʒ textezh ʒ textyogh ʓ textctyogh ʔ textglotstop ʕ textrevglotstop ʖ textinvglotstop ʗ textstretchc
        ʘ textbullseye ʙ textscb ʚ textcloseepsilon ʛ texthtscg ʜ textsch ʝ textctj ʞ textturnk ʟ textscl ʠ texthtq ʡ textbarglotstop
        ʢ textbarrevglotstop ʣ textdzlig ʤ textdyoghlig ʥ textdctzlig ʦ texttslig ʧ textteshlig ʧ texttesh ʨ texttctclig ʾ hamza ʿ ain
        ʿ ayn ˈ textprimstress ː textlengthmark
        % textpercent & textampersand = textequals
        · textcentereddot ÷ textdiv × texttimes ± textpm ¬ textlogicalnot ¬ lnot ₡ textcolonmonetary ₤ textlira
        ₦ textnaira ₩ textwon ₫ textdong ↕ updownarrow ↝ leadsto ⇌ rightleftharpoons ∁ complement ∄ nexists ∅ set ∐ coprod ∔ dotplus
        ∡ measuredangle ∢ sphericalangle ∣ mid ∤ nmid ∦ nparallel ∬ iint ∭ iiint ∴ therefore ∵ because ∽ backsim ≀ wr ≁ nsim ≇ ncong
        ≊ approxeq ≍ asymp ≎ Bumpeq ≏ bumpeq ≐ doteq ≑ doteqdot ≒ fallingdotseq ≓ risingdotseq ≖ eqcirc ≗ circeq ≜ triangleq ≦ leqq
        ≧ geqq ≨ lneqq ≩ gneqq ≬ between ≮ nless ≯ ngtr ≰ nleq ≱ ngeq ≶ lessgtr ≷ gtrless ≺ prec ≻ succ ≼ preccurlyeq ≽ succcurlyeq
        ≾ precsim ≿ succsim ⊀ nprec ⊁ nsucc ⊈ nsubseteq ⊉ nsupseteq ⊊ subsetneq ⊋ supsetneq ⊎ uplus ⊏ sqsubset ⊐ sqsupset ⊑ sqsubseteq
        ⊒ sqsupseteq ⊓ sqcap ⊔ sqcup ⊘ oslash ⊚ circledcirc ⊛ circledast ⊝ circleddash ⊞ boxplus ⊟ boxminus ⊠ boxtimes ⊡ boxdot ⊣ dashv
        ⊥ bot ⊩ Vdash ⊪ Vvdash ⊮ nVdash ⊲ lhd ⊳ rhd ⊴ unlhd ⊵ unrhd ⊸ multimap ⊺ intercal ⊻ veebar ⊼ barwedge ⋀ bigwedge ⋁ bigvee
        ⋂ bigcap ⋃ bigcup ⋄ diamond ⋇ divideontimes ⋈ bowtie ⋉ ltimes ⋊ rtimes ⋋ leftthreetimes ⋌ rightthreetimes ⋍ backsimeq ⋎ curlyvee
        ⋏ curlywedge ⋐ Subset ⋑ Supset ⋒ Cap ⋓ Cup ⋔ pitchfork ⋖ lessdot ⋗ gtrdot ⋘ lll ⋙ ggg ⋚ lesseqgtr ⋛ gtreqless ⋞ curlyeqprec
        ⋟ curlyeqsucc ⋦ lnsim ⋧ gnsim ⋨ precnsim ⋩ succnsim ⋪ ntriangleleft ⋫ ntriangleright ⋬ ntrianglelefteq ⋭ ntrianglerighteq
        ⋮ vdots ⋱ ddots □ Box ♠ spadesuit ♡ heartsuit ♢ diamondsuit ♣ clubsuit ο omicron Α Alpha Β Beta Ε Epsilon Ζ Zeta Η Eta Ι Iota
        Κ Kappa Μ Mu Ν Nu Ο Omicron Ρ Rho Τ Tau Χ Chi
        """;

    // Commands that print their own name, and what others print.
    private const string Words = """
        arccos arcsin arctan arg cos cosh cot coth csc deg det dim exp gcd hom inf ker lg lim liminf limsup ln log max min mod Pr sec sin sinh
        sup tan tanh TeX LaTeX BibTeX XeTeX LuaTeX ConTeXt MiKTeX AmSTeX
        """;
}
