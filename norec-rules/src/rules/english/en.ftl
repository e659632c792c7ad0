english-title = English
english-open = Is your English good?
english-met = Your English is good. The posts usually ask for that.
english-not = You answered that your English is not good. The posts usually ask for it.
english-rule = The posts usually ask for good English.
