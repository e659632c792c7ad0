post-terms-title = Vilkårene i en JPO-stilling
post-terms-remind = En JPO-stilling varer vanligvis { $first } år på ett kontor og { $then } år på et annet. FN-organisasjonen er arbeidsgiver, og du går ut av folketrygden.
post-terms-rule = En JPO-stilling varer { $first } år på ett kontor og { $then } år på et annet. FN-organisasjonen er arbeidsgiver.
