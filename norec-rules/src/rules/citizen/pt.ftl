citizen-title = Nacionalidade norueguesa
citizen-open = Tem nacionalidade norueguesa?
citizen-met = Tem nacionalidade norueguesa. É preciso tê-la para conseguir um posto destes.
citizen-not = Estes postos são só para pessoas com nacionalidade norueguesa. A ONU tem outros postos que não são pagos pela Noruega.
citizen-rule = Os postos são só para pessoas com nacionalidade norueguesa.
