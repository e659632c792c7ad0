un-language-title = Otro idioma de la ONU
un-language-open = ¿Habla usted alguno de los otros idiomas de la ONU?
un-language-met = Usted habla otro idioma de la ONU. Es una ventaja.
un-language-not = Hablar otro idioma de la ONU es una ventaja. Puede solicitar el puesto sin eso.
un-language-rule = Hablar otro idioma de la ONU es una ventaja.
