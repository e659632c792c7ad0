education-title = Higher education
education-open = What is your highest degree?
education-met = You have higher education. The posts usually ask for that.
education-not = You answered that you have no higher education. The posts usually ask for it. The announcement of the post says what is enough.
education-other = For JPO posts another rule counts, about degree and experience together.
education-rule = The posts usually ask for higher education.
education-no-own = This check has not found requirements of their own for UNV and SDP.
