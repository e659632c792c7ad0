permit-change-title = Endringer og familie
permit-change-remind = Bytter deltakeren stilling eller arbeidsgiver, trengs det en ny tillatelse. Mann, kone, samboer og barn kan som regel søke om å være med.
permit-change-rule = Ny jobb eller ny arbeidsgiver krever ny tillatelse. Mann, kone, samboer og barn kan som regel søke.
