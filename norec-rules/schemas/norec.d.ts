// Made by `cargo xtask schemas`; changes by hand are lost.

/** The id of a row, which stays when rows move. */
export type RowId = string;

/** A country: two capital letters, ISO 3166-1. */
export type Country = "BF" | "BJ" | "CI" | "CV" | "GH" | "GM" | "GN" | "GW" | "LR" | "ML" | "MR" | "NE" | "NG" | "SH" | "SL" | "SN" | "TG" | "BI" | "DJ" | "ER" | "ET" | "IO" | "KE" | "KM" | "MG" | "MU" | "MW" | "MZ" | "RE" | "RW" | "SC" | "SO" | "SS" | "TZ" | "UG" | "YT" | "ZM" | "ZW" | "DZ" | "EG" | "EH" | "LY" | "MA" | "SD" | "TN" | "AO" | "CD" | "CF" | "CG" | "CM" | "GA" | "GQ" | "ST" | "TD" | "BW" | "LS" | "NA" | "SZ" | "ZA" | "AU" | "CC" | "CX" | "NF" | "NZ" | "FJ" | "NC" | "PG" | "SB" | "VU" | "FM" | "GU" | "KI" | "MH" | "MP" | "NR" | "PW" | "AS" | "CK" | "NU" | "PF" | "PN" | "TK" | "TO" | "TV" | "WF" | "WS" | "AR" | "BO" | "BR" | "CL" | "CO" | "EC" | "FK" | "GF" | "GY" | "PE" | "PY" | "SR" | "UY" | "VE" | "BZ" | "CR" | "GT" | "HN" | "MX" | "NI" | "PA" | "SV" | "BM" | "CA" | "GL" | "PM" | "US" | "AG" | "AI" | "AW" | "BB" | "BL" | "BQ" | "BS" | "CU" | "CW" | "DM" | "DO" | "GD" | "GP" | "HT" | "JM" | "KN" | "KY" | "LC" | "MF" | "MQ" | "MS" | "PR" | "SX" | "TC" | "TT" | "VC" | "VG" | "VI" | "CN" | "HK" | "JP" | "KP" | "KR" | "MN" | "MO" | "TW" | "AF" | "BD" | "BT" | "IN" | "IR" | "LK" | "MV" | "NP" | "PK" | "BN" | "ID" | "KH" | "LA" | "MM" | "MY" | "PH" | "SG" | "TH" | "TL" | "VN" | "KG" | "KZ" | "TJ" | "TM" | "UZ" | "AE" | "AM" | "AZ" | "BH" | "CY" | "GE" | "IL" | "IQ" | "JO" | "KW" | "LB" | "OM" | "PS" | "QA" | "SA" | "SY" | "TR" | "YE" | "AD" | "AL" | "BA" | "ES" | "GI" | "GR" | "HR" | "IT" | "ME" | "MK" | "MT" | "PT" | "RS" | "SI" | "SM" | "VA" | "XK" | "BG" | "BY" | "CZ" | "HU" | "MD" | "PL" | "RO" | "RU" | "SK" | "UA" | "AX" | "DK" | "EE" | "FI" | "FO" | "GB" | "GG" | "IE" | "IM" | "IS" | "JE" | "LT" | "LV" | "NO" | "SE" | "SJ" | "AT" | "BE" | "CH" | "DE" | "FR" | "LI" | "LU" | "MC" | "NL";

/** A currency: three capital letters, ISO 4217. */
export type Currency = string;

/** A day: `2027-08-01`. */
export type Day = string;

/** A month: `2027-08`. */
export type Month = string;

/** An instant with its offset: `2026-08-15T23:59:00+02:00`. */
export type Instant = string;

/** A decimal as text, so that no reader rounds it: `1234.5`. */
export type Decimal = string;

/** The path of a field or of a list: `partners[p1].country`, `partners`. */
export type FieldPath = string;

/** The id of a call. */
export type CallId = "PERMIT-19" | "UN-21" | "UN-23" | "PEI-24" | "CALL-24-CA" | "CALL-24-FS" | "CALL-25-CA" | "CALL-25-P1" | "PEI-25" | "CALL-26-P2a" | "CALL-26-P2b" | "CALL-26-P1" | "CALL-27-P2" | "PLAN-27";

/** The id of a rule. */
export type RuleId = "abroad" | "administration" | "age" | "balance" | "both-ways" | "cap" | "capacity" | "citizen" | "complete" | "contract" | "due" | "each" | "education" | "emergency" | "emphasis" | "employment" | "engaged" | "english" | "ethics" | "experience" | "for-new" | "forwarder" | "goal" | "homecoming" | "invitation" | "jpo" | "kind" | "learning" | "legal" | "length" | "list" | "living" | "network" | "new-partner" | "notes" | "orgs" | "own-training" | "papers" | "payee" | "permit-change" | "permit-total" | "permit-year" | "place" | "plan-call" | "plan-report" | "plan-start" | "plan-stay" | "plan-training" | "plan-travel" | "portal" | "post-terms" | "rate" | "region" | "report" | "returned" | "round" | "signed" | "stay" | "staying-on" | "step" | "sum" | "trainings" | "transfer-plan" | "un-language" | "virtual";

/** How an application stands as a whole. */
export type VerdictKind = "not-eligible" | "not-decided" | "judgement" | "likely";

/** What a rule says of a subject. */
export type OutcomeId = "met" | "not_met" | "open" | "unpublished" | "not_applicable" | "depends";

/** How hard a rule binds. */
export type Strength = "must" | "as-a-rule" | "should";

/** When a rule is looked at. */
export type Stage = "application" | "round" | "after-approval";

/** How sure it is that the source says so. */
export type Confidence = "stated" | "paraphrased" | "inferred" | "ours";

/** Whether a call is open. */
export type Timing = "not-announced" | "standing" | "open" | "disputed" | "closed";

/** Whom or what a finding is about: `application`, `partners[p1]`, `partners to come`. */
export type SubjectId = string;

/** An amount of one currency. */
export interface Money {
  amount: Decimal;
  currency: Currency;
}

/** A page or document. */
export interface Source {
  title: string;
  address: string;
  language: string;
  read_on: Day;
  how: "read" | "cut" | "reprinted";
}

/** Where a statement comes from, and how sure it is. */
export interface Citation {
  facts: Array<string>;
  source: Source;
  confidence: Confidence;
  /** The source's own words, where they matter. */
  words?: string;
  /** The earlier call that it is carried over from. */
  carried_from?: string;
}

/** A SHA-256 of canonical JSON (RFC 8785). */
export type Hash = string;

/** Asked, and could not find out; it is not asked again. */
export interface CannotSay {
  cannot_say: true;
}

/** An amount that is not negative, as text: `1234.50`. */
export type Amount = string;

/** A row of its list. */
export interface Partner {
  id: RowId;
  /** Name */
  name?: string | CannotSay;
  /** Country */
  country?: Country | CannotSay;
  /** What kind of organisation is it? */
  kind?: "civil-society" | "public" | "private" | "individual" | "other" | CannotSay;
  /** Is it a legal entity of its own? */
  legal_entity?: boolean | CannotSay;
  /** Does it have the professional capacity for the exchange? */
  capacity?: boolean | CannotSay;
  /** Is this a new partner in the partnership? */
  new_partner?: boolean | CannotSay;
  /** Is this the coordinating partner? */
  coordinator?: boolean | CannotSay;
  /** Organisation number */
  organisation_number?: string | null | CannotSay;
}

/** A row of its list. */
export interface Round {
  id: RowId;
  /** Name of the round */
  name?: string | CannotSay;
  /** When does the round start? */
  start?: Month | CannotSay;
  /** How many months does the round last? */
  months?: number | CannotSay;
}

/** A row of its list. */
export interface Placement {
  id: RowId;
  /** They travel from */
  from?: RowId | CannotSay;
  /** They travel to */
  to?: RowId | CannotSay;
  /** Round */
  round?: RowId | CannotSay;
  /** How many people travel? */
  count?: number | CannotSay;
  /** When do they leave? */
  start?: Month | CannotSay;
  /** How many months do they stay? */
  months?: number | CannotSay;
  /** How does the exchange take place? */
  mode?: "physical" | "hybrid" | "virtual" | CannotSay;
  /** Who are the participants? */
  participants?: "employee" | "volunteer" | "trainee" | CannotSay;
  /** Age of the youngest on departure */
  youngest?: number | CannotSay;
  /** Age of the oldest on departure */
  oldest?: number | CannotSay;
}

/** A row of its list. */
export interface BudgetLine {
  id: RowId;
  /** Which partner has the cost? */
  partner?: RowId | CannotSay;
  /** What kind of cost is it? */
  category?: "allowance" | "housing" | "insurance" | "travel" | "activities" | "departure" | "partner-meeting" | "training" | "administration" | "other" | CannotSay;
  /** Round */
  round?: RowId | CannotSay;
  /** Group */
  placement?: RowId | null | CannotSay;
  /** Price of one unit */
  unit_cost?: Amount | CannotSay;
  /** How many units? */
  quantity?: Amount | CannotSay;
  /** Currency */
  currency?: Currency | CannotSay;
  /** Note */
  note?: string | null | CannotSay;
  /** Do you ask for this as additional funding? */
  additional_funding?: boolean | CannotSay;
}

/** A row of its list. */
export interface Paper {
  id: RowId;
  /** Which partner is the paper from? */
  partner?: RowId | CannotSay;
  /** What kind of paper is it? */
  kind?: "annual-report" | "financial-statement" | "audited-statements" | "auditor-certificate" | "auditor-link" | CannotSay;
  /** Round */
  round?: RowId | CannotSay;
  /** Date on the paper */
  dated?: Day | CannotSay;
}

/** What only the applicant can look up, by key. */
export type Supplied = { [key: string]: boolean | CannotSay | Amount | null | CannotSay };

/** All that an applicant has said. What is left out is not known. */
export interface Application {
  /** The version of the format. */
  format?: 1;
  /** When was the application sent? */
  submitted_at?: Instant | CannotSay;
  partners?: {
    rows?: Array<Partner>;
    /** Whether these are all. */
    complete?: boolean;
  };
  rounds?: {
    rows?: Array<Round>;
    /** Whether these are all. */
    complete?: boolean;
  };
  placements?: {
    rows?: Array<Placement>;
    /** Whether these are all. */
    complete?: boolean;
  };
  papers?: {
    rows?: Array<Paper>;
    /** Whether these are all. */
    complete?: boolean;
  };
  history?: {
    /** Is the feasibility study done? */
    feasibility_study?: boolean | CannotSay;
    /** Has Norec approved the reports from the feasibility study? */
    feasibility_reports?: boolean | CannotSay;
    /** Is Phase 1 complete? */
    phase_1?: boolean | CannotSay;
    /** Do the partners have a collaboration agreement with Norec? */
    agreement?: "running" | "ended" | null | CannotSay;
    /** On which day did the agreement end? */
    agreement_ended?: Day | CannotSay;
    /** For how many months has the partnership had support from Norec in all? */
    support_months?: number | null | CannotSay;
    /** For how many projects has the partnership had support? */
    projects?: number | null | CannotSay;
  };
  plan?: {
    /** How many months will the new agreement last? */
    agreement_months?: number | CannotSay;
    /** Is preparatory training in the plan? */
    preparatory_training?: boolean | CannotSay;
    /** Is homecoming training in the plan? */
    homecoming_training?: boolean | CannotSay;
    /** Is it planned what each partner is to learn? */
    learning_goals?: boolean | CannotSay;
    /** Is there a plan for sharing what they have learned? */
    learning_shared?: boolean | CannotSay;
    /** Do the partners have a plan for how the money is passed on? */
    transfer_plan?: boolean | CannotSay;
  };
  budget?: {
    /** Total in the budget */
    stated_total?: Amount | CannotSay;
    /** Currency of the total */
    stated_currency?: Currency | CannotSay;
    lines?: {
      rows?: Array<BudgetLine>;
      /** Whether these are all. */
      complete?: boolean;
    };
  };
  submission?: {
    /** Does the application have everything that the call asks for? */
    complete?: boolean | CannotSay;
    /** Has somebody with authority to sign signed it? */
    signed?: boolean | CannotSay;
    /** Do all files open without a password? */
    unlocked?: boolean | CannotSay;
    /** Was the application sent through Norec’s portal? */
    portal?: boolean | CannotSay;
  };
  afterwards?: {
    /** Does the participant agreement say how long it lasts? */
    contract_duration?: boolean | CannotSay;
    /** Does the participant agreement say duties and responsibilities? */
    contract_duties?: boolean | CannotSay;
    /** Does the participant agreement say the allowance? */
    contract_allowance?: boolean | CannotSay;
    /** Does the participant agreement say tax deductions? */
    contract_tax?: boolean | CannotSay;
    /** Does the participant agreement say working hours and leave? */
    contract_hours?: boolean | CannotSay;
    /** Is internal control in place? */
    internal_control?: boolean | CannotSay;
    /** Are written ethical standards in place? */
    ethical_standards?: boolean | CannotSay;
    /** Is the emergency plan ready? */
    emergency_plan?: boolean | CannotSay;
  };
  initiative?: {
    /** Are you a member of the Norec Network? */
    network_member?: boolean | CannotSay;
    /** On which day did your exchange end? */
    exchange_ended?: Day | null | CannotSay;
    /** On which day did you finish the homecoming training? */
    training_ended?: Day | null | CannotSay;
    /** Will a partner organisation of Norec receive the money for you? */
    forwarded?: boolean | CannotSay;
    /** In which country is the activity? */
    country?: Country | CannotSay;
    /** Does the activity work towards one of the UN’s sustainable development goals? */
    goal?: boolean | CannotSay;
    /** Is the activity about gender equality or digitalisation? */
    emphasis?: boolean | CannotSay;
    /** How much do you apply for, in US dollars? */
    amount?: Amount | CannotSay;
  };
  post?: {
    /** Which programme is the post in? */
    programme?: "jpo" | "unv" | "sdp" | CannotSay;
    /** Are you a Norwegian citizen? */
    citizen?: boolean | CannotSay;
    /** What is your highest degree? */
    degree?: "bachelor" | "master" | "other" | null | CannotSay;
    /** How many whole years of relevant work experience do you have? */
    experience?: number | CannotSay;
    /** Is your English good? */
    english?: boolean | CannotSay;
    /** Do you speak one of the other UN languages? */
    un_language?: boolean | CannotSay;
  };
  permit?: {
    /** Does Norec’s letter of invitation state the workplace? */
    letter_workplace?: boolean | CannotSay;
    /** Does the letter state the length of the stay? */
    letter_length?: boolean | CannotSay;
    /** Does the letter state the pay? */
    letter_pay?: boolean | CannotSay;
    /** Has the partner in Norway received support from Norec? */
    supported?: boolean | CannotSay;
    /** Have both employer and participant signed an offer or a contract? */
    signed?: boolean | CannotSay;
    /** Is the work full-time? */
    full_time?: boolean | CannotSay;
    /** Is the work for one employer? */
    one_employer?: boolean | CannotSay;
    /** Does the participant have a place to live? */
    housing?: boolean | CannotSay;
    /** Does the pay follow Norec’s statutes, and is it enough to live on? */
    pay?: boolean | CannotSay;
    /** Does Norec cover board, lodging and the trip home? */
    covered?: boolean | CannotSay;
    /** For how many months is the permit to last? */
    months?: number | CannotSay;
    /** For how many months has the participant had such permits before? */
    earlier_months?: number | null | CannotSay;
  };
  timetable?: {
    /** On which day do the first ones leave? */
    departure?: Day | CannotSay;
    /** For how many months do they stay? */
    months?: number | CannotSay;
    /** For how many months are they followed up once they are home? */
    follow_up?: number | null | CannotSay;
  };
  supplied?: Supplied;
}

/** The text of every field as typed, by its path. */
export interface Draft {
  /** The version of the format. */
  format: 1;
  fields: { [key: string]: string | null | CannotSay };
  lists: {
    partners?: {
      rows: Array<RowId>;
      complete: boolean;
      /** How many ids were ever given, so that none is given twice. */
      given: number;
    };
    rounds?: {
      rows: Array<RowId>;
      complete: boolean;
      /** How many ids were ever given, so that none is given twice. */
      given: number;
    };
    placements?: {
      rows: Array<RowId>;
      complete: boolean;
      /** How many ids were ever given, so that none is given twice. */
      given: number;
    };
    "budget.lines"?: {
      rows: Array<RowId>;
      complete: boolean;
      /** How many ids were ever given, so that none is given twice. */
      given: number;
    };
    papers?: {
      rows: Array<RowId>;
      complete: boolean;
      /** How many ids were ever given, so that none is given twice. */
      given: number;
    };
  };
}

/** A value that a sentence puts in its place. */
export type MessageValue = string | number | Money | Message | Array<string | Message>;

/** A sentence as data: its key, and its values by their names. */
export interface Message {
  message: string;
  values: { [key: string]: MessageValue };
}

/** An answer that a finding waits for; an object where the applicant could not find out. */
export type Wait = FieldPath | {
  cannot_say: FieldPath;
};

/** An amount beside the most that it may be. */
export interface Limit {
  reading?: string;
  currency: Currency;
  /** What the limit is a share of. */
  base?: Decimal;
  amount: Decimal;
  limit: Decimal;
  /** By how much the amount is over the limit, exactly. */
  over: Decimal;
}

/** Where a figure of a file is from. */
export interface OverlaySource {
  title: string;
  address: string;
  read_on: Day;
  confidence: Confidence;
}

/** What an open finding would be if every list were complete. */
export interface IfComplete {
  outcome: OutcomeId;
  /** Of an open one. */
  waits?: Array<Wait>;
  /** Of an unpublished one. */
  figures?: Array<string>;
  /** Of one that depends: each reading by its name. */
  readings?: { [key: string]: {
    outcome: OutcomeId;
    facts?: Array<string>;
    /** Where it is not the rule's. */
    source?: Source;
  } };
  message: string;
  values: { [key: string]: MessageValue };
}

/** What one rule says of one subject. */
export interface Finding {
  rule: RuleId;
  subject: SubjectId;
  at: FieldPath;
  strength: Strength;
  stage: Stage;
  /** Whether a figure of the applicant's decided it. */
  supplied: boolean;
  citation: Citation;
  overlay?: OverlaySource;
  outcome: OutcomeId;
  /** Of an open one. */
  waits?: Array<Wait>;
  /** Of an unpublished one. */
  figures?: Array<string>;
  /** Of one that depends: each reading by its name. */
  readings?: { [key: string]: {
    outcome: OutcomeId;
    facts?: Array<string>;
    /** Where it is not the rule's. */
    source?: Source;
  } };
  message: string;
  values: { [key: string]: MessageValue };
  aside?: Message;
  limits?: Array<Limit>;
  if_complete?: IfComplete;
}

/** Something to see to, of a rule that makes no finding yet. */
export interface Reminder {
  rule: RuleId;
  at: FieldPath;
  strength: Strength;
  stage: Stage;
  citation: Citation;
  /** The first day and the last. */
  when?: {
    from: Day;
    to: Day;
  };
  message: string;
  values: { [key: string]: MessageValue };
}

/** How the findings stand as a whole. */
export interface Verdict {
  kind: VerdictKind;
  /** Findings, each as `rule subject`. */
  decided_by: Array<string>;
  judgement_already: Array<string>;
  waits: Array<FieldPath>;
  nothing_left_to_ask: boolean;
  can_be_looked_up: number;
  only_norec: number;
}

/** The participants of all groups so far. */
export interface People {
  participants: number | "nobody" | "unanswered";
  participant_months: number | "nobody" | "unanswered";
  complete: boolean;
}

/** The sums of the budget in parts. */
export interface BudgetSums {
  whole: boolean;
  unpriced: Array<RowId>;
  too_large: Array<RowId>;
  people: People;
  by_partner: Array<{
    sum: Array<Money>;
    partner?: RowId;
  }>;
  by_category: Array<{
    sum: Array<Money>;
    category?: "allowance" | "housing" | "insurance" | "travel" | "activities" | "departure" | "partner-meeting" | "training" | "administration" | "other";
    per_participant?: Array<Money>;
    per_participant_month?: Array<Money>;
  }>;
  by_round: Array<{
    sum: Array<Money>;
    round?: RowId;
  }>;
  by_placement: Array<{
    sum: Array<Money>;
    placement?: RowId;
    per_participant?: Array<Money>;
    per_participant_month?: Array<Money>;
  }>;
  per_participant?: Array<Money>;
  per_participant_month?: Array<Money>;
  stated?: {
    total: Money;
    left?: Money;
    per_participant?: Array<Money>;
    per_participant_month?: Array<Money>;
  };
}

/** What the answers mean under one call. */
export interface Assessment {
  /** The version of the format. */
  format: 1;
  rulebook: CallId;
  as_of: Instant;
  timing: Timing;
  verdict: Verdict;
  findings: Array<Finding>;
  reminders: Array<Reminder>;
  totals: Array<Money>;
  budget: BudgetSums;
  /** The verdict if every list were complete, where it differs. */
  if_complete?: VerdictKind;
  stated_difference?: Money;
}

/** The value of a parameter. */
export type Parameter = boolean | number | string | Array<Parameter> | Parameters;

/** Parameters by their names. */
export type Parameters = { [key: string]: Parameter };

/** When a call closes, in one reading of its text. */
export interface Deadline {
  name: string;
  closes: Day | Instant;
  citation: Citation;
}

/** A rule as one call has it. */
export interface RuleInBook {
  id: RuleId;
  strength: Strength;
  stage: Stage;
  citation: Citation;
  /** Paths without an id: `partners[].country`. */
  reads: Array<string>;
  parameters: Parameters;
  readings: Array<{
    name: string;
    citation: Citation;
    parameters: Parameters;
  }>;
}

/** All that one call requires. */
export interface Rulebook {
  /** The version of the format. */
  format: 1;
  id: CallId;
  scheme: string;
  /** Who decides on what is applied for; an adviser is of Norec. */
  decides: "adviser" | "norec" | "un" | "udi";
  title: string;
  announced: boolean;
  /** A later published rulebook of the same scheme holds instead. */
  replaced: boolean;
  /** It is no call: it has no deadline and holds until it is changed. */
  standing: boolean;
  citation: Citation;
  deadlines: Array<Deadline>;
  total?: Money;
  /** The key of the message that the check is called by; an exchange's if left out. */
  heading?: string;
  /** Whose rules these are, where no deadline tells it. */
  year?: number;
  inherits?: CallId;
  decision?: {
    months: number;
  } | {
    weeks: number;
  } | {
    by: Day;
  } | {
    during: Month;
  };
  /** The first and the last month in which an exchange starts. */
  starts?: Array<Month>;
  next?: {
    closes: Day;
    first_steps_closed: Array<Day>;
    citation: Citation;
  };
  coverage: {
    read_on: Day;
    parts: Array<string>;
    not_read: Array<string>;
  };
  rules: Array<RuleInBook>;
}

/** Figures from a file, with the keys of its TOML form. */
export interface Overlay {
  /** The version of the format. */
  format?: 1;
  source?: Array<{
    id: string;
    title: string;
    address?: string;
    read_on: Day;
    confidence: Confidence;
  }>;
  countries?: Array<{
    year: number;
    /** The id of a source of this document. */
    source: string;
    on_list?: Array<Country>;
    not_on_list?: Array<Country>;
    /** Whether a country that is not named is not on the list. */
    whole?: boolean;
  }>;
  rates?: Array<{
    year: number;
    category: "allowance" | "housing" | "insurance" | "travel" | "activities" | "departure" | "partner-meeting" | "training" | "administration" | "other";
    country: Country;
    currency: Currency;
    amount: Amount;
    /** The id of a source of this document. */
    source: string;
  }>;
}

/** What an answer came from, and what it was. */
export interface Receipt {
  /** The version of the format. */
  format: 1;
  /** The version of the crate. */
  version: string;
  call: string;
  rulebook: Hash;
  /** The application with its rows by id. */
  answers: Hash;
  overlay?: Hash;
  as_of: Instant;
  verdict: string;
  findings: Array<{
    rule: string;
    subject: string;
    outcome: string;
  }>;
  assessment: Hash;
}
