un-language-title = Outra língua da ONU
un-language-open = Fala alguma das outras línguas da ONU?
un-language-met = Fala outra língua da ONU. É uma vantagem.
un-language-not = Falar outra língua da ONU é uma vantagem. Pode candidatar-se sem isso.
un-language-rule = Falar outra língua da ONU é uma vantagem.
