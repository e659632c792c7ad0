post-terms-title = As condições de um posto JPO
post-terms-remind = Em geral, um posto JPO dura { $first } anos num escritório e { $then ->
    [one] { $then } ano
   *[other] { $then } anos
 } noutro. O empregador é o organismo da ONU. Quem tem o posto sai da segurança social norueguesa.
post-terms-rule = Um posto JPO dura { $first } anos num escritório e { $then ->
    [one] { $then } ano
   *[other] { $then } anos
 } noutro. O empregador é o organismo da ONU.
