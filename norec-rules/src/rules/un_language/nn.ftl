## Scheme: un-post
un-language-title = Eit FN-språk til
un-language-open = Kan du eitt av dei andre FN-språka?
un-language-met = Du kan eitt FN-språk til. Det er eit føremon.
un-language-not = Det er eit føremon å kunne eitt FN-språk til. Du kan søke utan.
un-language-rule = Det er eit føremon å kunne eitt FN-språk til.
