step-title = The first step
step-rule = First comes { $step }. Then you can apply for an exchange.
step-name-phase-1 = Phase 1
step-name-feasibility-study = the feasibility study
step-met = { $strength ->
    [must] The call requires { $step } first.
   *[other] Norec usually wants { $step } first.
 } That is in place.
step-not = { $strength ->
    [must] The call requires { $step } first. You can apply for that in another call, or ask Norec for advice.
   *[other] Norec usually wants { $step } first. You can apply for that in another call, or explain why not.
 }
step-not-reports = { $strength ->
    [must] The call requires { $step } first, and Norec must have approved its reports. Ask Norec what is missing.
   *[other] Norec usually wants { $step } first, with its reports approved. Ask Norec what is missing, or explain why.
 }
step-open = Is { $step } complete? The coordinating partner will know.
step-open-reports = Has Norec approved the reports from { $step }? The coordinating partner will know.
step-open-agreement = Do the partners have an agreement with Norec, or have they had one? Without { $step } the agreement decides if you can apply.
step-depends-heading = The text can be read in two ways. The heading says that { $step } comes first. Further down, an agreement with Norec is also enough. Ask Norec which applies.
step-depends-recent = The agreement ended on { $day }. The text accepts a recent agreement, but does not say what “recent” means. Ask Norec.
step-depends-recent-undated = The agreement has ended. The text accepts a recent agreement, but does not say what “recent” means. Ask Norec.
