jpo-title = Degree and experience for JPO posts
jpo-open = What degree and experience do you have?
jpo-open-programme = Which programme is it? For JPO posts there is a rule about degree and experience.
jpo-met = You have a master’s degree and at least { $years } years of work experience. That is what is usually asked.
jpo-depends = You have a bachelor’s degree and at least { $years } years of work experience. That is sometimes enough. The announcement of the post says if it is enough there.
jpo-not = Usually a master’s degree and { $master } years of work experience are needed. Sometimes a bachelor’s degree and { $bachelor } years are enough. You do not have that yet.
jpo-other = This rule is only about JPO posts.
jpo-rule = For JPO posts a master’s degree and { $master } years of work experience are usually needed. Sometimes a bachelor’s degree and { $bachelor } years are enough.
