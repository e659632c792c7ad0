experience-title = Experiência profissional
experience-open = Quanta experiência profissional tem?
experience-met = Tem { $years ->
    [one] { $years } ano
   *[other] { $years } anos
 } de experiência profissional. Os postos exigem alguma experiência. O anúncio do posto diz quanta.
experience-unpub = Tem menos de um ano de experiência profissional. Os postos exigem alguma experiência. Este guia não encontrou quanta. O anúncio do posto diz isso.
experience-other = Os postos JPO têm uma regra própria sobre estudos e experiência.
experience-rule = Em geral, os postos exigem alguma experiência profissional.
