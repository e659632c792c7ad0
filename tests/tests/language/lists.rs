//! The word lists, and the exceptions from them, each with its reason.

/// The words of a list, which stand with a comma between them.
pub fn each(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.split(", ")
}

/// The program's own words, in every language; and "we", which a reader would take for Norec.
pub const BANNED_WORDS: &str = "\
    finding, overlay, placement, reading, unpublished, depends, rulebook, not_met, cannot_say, as_a_rule, \
    not_applicable, we, vi, nous, nosotros, nós";

/// Signs and shortenings, in every language.
pub const BANNED_SIGNS: &[&str] =
    &["!", "(s)", "(ar)", "(er)", "/-a", "e.g.", "i.e.", "jf.", "iht.", "etc.", "_", "{", "}"];

/// Words of offices and of blame, in both kinds of Norwegian.
pub const BANNED_NORWEGIAN: &str = "\
    feil, ugyldig, gyldig, venlegst, vennligst, ver venleg, beklagar, beklager, orsak, obligatorisk, påkravd, \
    påkrevd, kvalifisert, avslag, avslått, diskvalifisert, dessverre, eventuelt, vedrørande, vedrørende, \
    vedkomande, vedkommende, anmode, inneha, benytte, føreta, foreta, i høve til, i henhold til, med omsyn til, \
    med hensyn til";

/// The same in English.
pub const BANNED_EN: &str = "\
    please, sorry, unfortunately, invalid, valid, error, failed, rejected, ineligible, mandatory, compulsory, \
    shall, ensure, utilise, prior to, in order to, pursuant, via, kindly";

/// The same in French; with words that look like the right ones to who thinks in English or Norwegian.
pub const BANNED_FR: &str = "\
    veuillez, merci de, désolé, malheureusement, invalide, valide, erreur, inéligible, rejeté, obligatoire, \
    procéder à, effectuer, ledit, application, appliquer, supporter, éventuellement, délai, actuellement, bénévole";

/// The same in Spanish.
pub const BANNED_ES: &str = "\
    por favor, lo sentimos, lamentablemente, inválido, válido, error, rechazado, no elegible, obligatorio, proceder a, \
    vosotros, aplicar, aplicación, soportar, asistir, eventualmente, actualmente, asumir";

/// The same in Portuguese; with words that are not said in Portugal.
pub const BANNED_PT: &str = "\
    por favor, lamentamos, infelizmente, inválido, erro, rejeitado, não elegível, obrigatório, proceder a, efetuar, \
    você, usuário, time, arquivo, registro, celular, aplicar, suportar, assistir, eventualmente, atualmente";

/// «Feil», and "Error" in English, stand only here.
pub const ERROR_SUMMARY: &[&str] = &["errors-title", "errors-heading"];

/// Where English says "must" of something else than Norec: the rule itself is a must.
pub const MUST: &[(&str, &str)] = &[
    ("complete-rule", "a must of the call"),
    ("complete-rule-dismissed", "a must of the call"),
    ("due-rule", "a must of the call"),
    ("legal-rule", "a must of the call"),
    ("legal-met", "refers to that must"),
    ("list-rule", "a must of the call"),
    ("list-open", "refers to that must"),
    ("orgs-rule", "a must of the calls that state it"),
];

/// Forms of Bokmål that are no Nynorsk, or not the Nynorsk of this house. «De» is "you" in Nynorsk; here it is «du».
pub const BOKMAAL: &str = "\
    ikke, jeg, hva, hvem, hvor, hvordan, hvorfor, hvilken, hvilket, hvilke, hvis, hver, noen, noe, fra, bare, \
    sammen, samme, en, et, én, ett, de, dem, deres, dere, disse, hun, være, gjøre, sier, kommer, gjelder, krever, \
    skriver, skrev, mangler, holder, vet, velg, selv, mye, mer, flere, nå, da, ennå, allerede, innenfor, \
    utenfor, uten, egen, hele, vei, veier, måter, leses, lest, funnet, valgt, virksomhet, søkeren, søkere, \
    deltaker, deltakere, deltakerne, partner, partnere, partneren, partnerne, tilskudd, tilskuddet, utlysning, \
    utlysningen, utvekslingen, gruppen, listen, linjen, regnskap, regnes, enhet, høyeste, vanligvis, tidligere, \
    offentlig, for eksempel, måned, måneder, navn, svarene, reglene, kilde, kilden";

/// Endings of Bokmål.
pub const BOKMAAL_ENDINGS: &[&str] = &["het", "heten", "elsen", "lig", "lige"];

/// Forms of Nynorsk that are no Bokmål. «Skriv» is not here: in Bokmål it is how the form asks for something.
pub const NYNORSK: &str = "\
    ikkje, eg, kva, kven, kor, korleis, kvifor, kvar, nokon, noko, nokre, frå, berre, saman, same, ein, eit, \
    ei, éin, éit, éi, eitt, dei, dykk, vere, gjere, seier, kjem, gjeld, krev, manglar, held, veit, vel, sjølv, meir, fleire, no, \
    då, enno, òg, utan, innanfor, veg, vegar, måtar, verksemd, søkar, deltakar, deltakarar, partnar, partnarar, \
    tilskot, tilskotet, utlysing, utlysinga, utvekslinga, rekneskap, høgste, til vanleg, til dømes, viss, \
    månad, månader, namn, kjelde, kjelda, svara, krava, blei, gruppa, lista, linja, gjekk, spørje";

/// Endings of Nynorsk.
pub const NYNORSK_ENDINGS: &[&str] = &["heit", "heita", "arane", "leg"];

/// Words of the lists above that are right where they stand: language, key or `*`, word, reason.
pub const FORMS_ALLOWED: &[(&str, &str, &str, &str)] = &[
    ("nn", "*", "frivillig", "the Nynorsk word"),
    ("nn", "*", "frivillige", "its plural"),
    ("nn", "field-initiative-goal", "nå", "to reach"),
    ("nn", "do-initiative-goal", "nå", "to reach"),
    ("nn", "goal-open", "nå", "to reach"),
    ("nn", "goal-rule", "nå", "to reach"),
];

/// Figures that may stand in a text: key or `*`, the text, reason.
pub const DIGITS: &[(&str, &str, &str)] = &[
    ("*", "fase 1", "the name of the step"),
    ("*", "Phase 1", "the name of the step"),
    ("*", "fase 2", "the name of what follows it"),
    ("*", "Phase 2", "the name of what follows it"),
    ("*", "phase 1", "the name of the step"),
    ("*", "phase 2", "the name of what follows it"),
    ("problem-date-impossible", "1. august 2027", "an example of form"),
    ("problem-date-impossible", "1 August 2027", "an example of form"),
    ("problem-date-form", "1. august 2027", "an example of form"),
    ("problem-date-form", "1 August 2027", "an example of form"),
    ("problem-month-form", "august 2027", "an example of form"),
    ("problem-month-form", "August 2027", "an example of form"),
    ("problem-instant-form", "15. august 2026 kl. 23.59", "an example of form"),
    ("problem-instant-form", "15 August 2026 23:59", "an example of form"),
    ("problem-count", "1 eller meir", "the least whole number, in every call"),
    ("problem-count", "1 eller mer", "the least whole number, in every call"),
    ("problem-count", "1 or more", "the least whole number, in every call"),
    ("problem-amount", "1\u{a0}234,50", "an example of form"),
    ("problem-amount", "1,234.50", "an example of form"),
    ("problem-date-impossible", "1er août 2027", "an example of form"),
    ("problem-date-form", "1er août 2027", "an example of form"),
    ("day-form", "1er", "the first of a month, as French writes it"),
    ("problem-month-form", "août 2027", "an example of form"),
    ("problem-instant-form", "15 août 2026 23:59", "an example of form"),
    ("problem-count", "1 ou plus", "the least whole number, in every call"),
    ("problem-amount", "1\u{202f}234,50", "an example of form"),
    ("problem-date-impossible", "1 de agosto de 2027", "an example of form"),
    ("problem-date-form", "1 de agosto de 2027", "an example of form"),
    ("problem-month-form", "agosto de 2027", "an example of form"),
    ("problem-instant-form", "15 de agosto de 2026, 23:59", "an example of form"),
    ("problem-count", "1 o más", "the least whole number, in every call"),
    ("problem-count", "1 ou mais", "the least whole number, in every call"),
    ("problem-amount", "1234,50", "an example of form"),
    ("part-pei-26", "2026", "the year of which nothing was found"),
];

/// Texts that are a space and nothing else, which is their work.
pub const ONLY_SPACE: &[&str] = &["group-mark"];

/// Terms of the field that are left out where all findings are measured as one text, at most thirty in each language.
pub const TERMS: &[(&str, &str)] =
    &[("nn", "norec"), ("nb", "norec"), ("en", "norec"), ("fr", "norec"), ("es", "norec"), ("pt", "norec")];

/// Texts that measure hard and stay: key, reason.
pub const HARD: &[(&str, &str)] = &[
    ("field-partners-coordinator", "Norec's name for the role, two long words, in the shortest question there is"),
    ("who-history", "the same name, in the pattern of the other lines that say who knows"),
    ("field-history-feasibility-reports", "Norec's words for the step and its reports, in one short question"),
];

const WORDS: &str = "every word is the same in both, and another word would be a worse one";

/// Longer texts than one word that are rightly the same in Nynorsk and Bokmål.
pub const SAME: &[(&str, &str)] = &[
    ("state-met", "allowed by name: the state is called so in both"),
    ("state-norec", "allowed by name: the state is called so in both"),
    ("verdict-short-judge", "the verb that Norec itself uses, in both"),
    ("deadline-minute", "a clock and its zone"),
    ("section-part", "a count, «del» and «av»"),
    ("step-name-phase-1", "the name of the step"),
    ("field-history-phase-1", "the name of the step, and words that are the same"),
    ("problem-date-form", "an example of form: the months have the same names"),
    ("problem-instant-form", "an example of form: the months have the same names"),
    ("choice-kind-civil-society", "the field's own term in both"),
    ("section-sending", WORDS),
    ("diff-title", WORDS),
    ("diff-rules", WORDS),
    ("diff-amounts", WORDS),
    ("diff-limit-new", WORDS),
    ("try-this", WORDS),
    ("trial-answer", WORDS),
    ("trial-row", WORDS),
    ("trial-before", WORDS),
    ("trial-again", WORDS),
    ("trial-start", WORDS),
    ("trial-heading", WORDS),
    ("verdict-short-judge-other", WORDS),
    ("do-permit-letter-workplace", WORDS),
    ("guide-skip", WORDS),
    ("letter-heading", WORDS),
    ("letter-copy", WORDS),
    ("letter-copied", WORDS),
    ("age-title", WORDS),
    ("rows-to-come-none", WORDS),
    ("noun-category-other", WORDS),
    ("field-placements-to", WORDS),
    ("field-placements-youngest", WORDS),
    ("field-placements-oldest", WORDS),
    ("field-stated-total", WORDS),
    ("field-stated-currency", WORDS),
    ("field-papers-dated", WORDS),
    ("choice-agreement-ended", WORDS),
    ("absent-supplied-maximum-rate", WORDS),
    ("section-placements", WORDS),
    ("section-before", WORDS),
    ("add-placement", WORDS),
    ("add-line", WORDS),
    ("remove-line", WORDS),
    ("add-round", WORDS),
    ("add-paper", WORDS),
    ("remove-round", WORDS),
    ("remove-paper", WORDS),
    ("remedy", WORDS),
    ("step-round", WORDS),
    ("step-agreement", WORDS),
    ("step-paper", WORDS),
    ("step-answer", WORDS),
    ("close-placements", WORDS),
    ("close-lines", WORDS),
    ("close-yes", WORDS),
    ("panel-next", WORDS),
    ("panel-go", WORDS),
    ("panel-go-answer", WORDS),
    ("source-english", WORDS),
    ("show-table", WORDS),
    ("checklist-before", WORDS),
    ("field-afterwards-internal-control", WORDS),
    ("field-afterwards-emergency-plan", WORDS),
    ("contract-item-duties", WORDS),
    ("contract-item-hours", WORDS),
    ("learning-open", WORDS),
    ("signed-open", WORDS),
    ("flow-receives", WORDS),
    ("each-title", WORDS),
    ("step-title", WORDS),
    ("virtual-title", WORDS),
    ("explain-line", WORDS),
    ("explain-paper", WORDS),
    ("explain-rows-all", WORDS),
    ("explain-rows-so-far", WORDS),
    ("reading-norwegian-clock", WORDS),
    ("reading-literal-cet", WORDS),
    ("reading-earlier-wording", WORDS),
    ("parameter-with-caribbean", WORDS),
    ("parameter-step", WORDS),
    ("parameter-step-phase-1", "the name of the step"),
    ("keep-print", WORDS),
    ("report-heading", WORDS),
    ("which-again", WORDS),
    ("plan-there", WORDS),
    ("trainees-agree", WORDS),
    ("trainees-heading", WORDS),
    ("plan-call-title", WORDS),
    ("plan-report-title", WORDS),
    ("step-initiative-amount", WORDS),
    ("stage-afterwards", WORDS),
    ("which-go", WORDS),
    ("which-wish-un", WORDS),
    ("which-wish-travel", WORDS),
    ("field-initiative-network-member", WORDS),
    ("do-initiative-network-member", WORDS),
    ("field-initiative-emphasis", WORDS),
    ("emphasis-open", WORDS),
    ("choice-programme-jpo", WORDS),
    ("choice-programme-unv", WORDS),
    ("field-post-english", WORDS),
    ("verdict-done-udi", WORDS),
    ("verdict-done-norec", WORDS),
    ("reading-sometimes", WORDS),
    ("parameter-to", WORDS),
    ("parameter-least", WORDS),
    ("parameter-master-years", WORDS),
    ("parameter-bachelor-years", WORDS),
    ("parameter-first-years", WORDS),
    ("parameter-then-years", WORDS),
    ("emphasis-title", WORDS),
    ("employment-open", WORDS),
    ("engaged-open", WORDS),
    ("english-open", WORDS),
    ("state-other", WORDS),
    ("jpo-title", WORDS),
    ("network-open", WORDS),
    ("network-rule", WORDS),
    ("place-title", WORDS),
];
