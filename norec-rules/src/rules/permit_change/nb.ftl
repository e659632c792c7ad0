permit-change-title = Endringer og familie
permit-change-remind = Skal deltakeren bytte stilling eller arbeidsgiver, trengs en ny tillatelse. Ektefelle, samboer og barn kan vanligvis søke om å være med.
permit-change-rule = Ny stilling eller ny arbeidsgiver krever ny tillatelse. Ektefelle, samboer og barn kan vanligvis søke.
