## Scheme: un-post
post-terms-title = Vilkåra i ei JPO-stilling
# $first Number, $then Number
post-terms-remind = Ei JPO-stilling varer til vanleg { $first } år på eitt kontor og { $then } år på eit anna. FN-organisasjonen er arbeidsgivar, og du går ut av folketrygda.
# $first Number, $then Number
post-terms-rule = Ei JPO-stilling varer { $first } år på eitt kontor og { $then } år på eit anna. FN-organisasjonen er arbeidsgivar.
