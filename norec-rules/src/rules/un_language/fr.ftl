un-language-title = Une autre langue de l’ONU
un-language-open = Parlez-vous l’une des autres langues de l’ONU ?
un-language-met = Vous parlez une autre langue de l’ONU. C’est un avantage.
un-language-not = Parler une autre langue de l’ONU est un avantage. Vous pouvez postuler sans cela.
un-language-rule = Parler une autre langue de l’ONU est un avantage.
