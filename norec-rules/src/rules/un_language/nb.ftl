un-language-title = Et FN-språk til
un-language-open = Kan du et av de andre FN-språkene?
un-language-met = Du kan et FN-språk til. Det er en fordel.
un-language-not = Det er en fordel å kunne et FN-språk til. Du kan søke uten.
un-language-rule = Det er en fordel å kunne et FN-språk til.
