emphasis-title = Gender equality and digitalisation
emphasis-open = Is the activity about gender equality or digitalisation?
emphasis-met = The activity is about gender equality or digitalisation. Norec gives weight to that.
emphasis-not = Norec gives weight to gender equality and digitalisation. You can apply for other things too.
emphasis-rule = Norec gives weight to activities about gender equality or digitalisation.
