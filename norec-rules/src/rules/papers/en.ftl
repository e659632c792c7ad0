papers-title = Papers for the round
papers-rule = Each partner sends this for each round: { $papers }. The new financial statement need not be audited.
papers-annual-report = the latest annual report
papers-statement = { $months ->
    [one] a financial statement not older than { $months } month
   *[other] a financial statement not older than { $months } months
 }
papers-audited = the latest audited consolidated statements
papers-proof = proof that the auditor is authorised
papers-met = All the papers from { $partner } are in.
papers-not = This is missing from { $partner }: { $papers }. You could add it, or ask Norec.
papers-so-far = So far this is not in place from { $partner }: { $papers }. You can add it.
papers-so-far-all = So far the papers from { $partner } are in place. Are there more rounds or papers to come?
papers-open-dated = Which date is on the financial statement from { $partner }? It cannot be a day that is still to come.
papers-depends = { $partner } has a link to the auditor’s authorisation. In one place Norec asks for a certificate that the audit firm is registered. In another place the link is enough. Norec must say.
