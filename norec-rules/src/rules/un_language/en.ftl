un-language-title = Another UN language
un-language-open = Do you speak one of the other UN languages?
un-language-met = You speak another UN language. That is an advantage.
un-language-not = Another UN language is an advantage. You can apply without one.
un-language-rule = Another UN language is an advantage.
