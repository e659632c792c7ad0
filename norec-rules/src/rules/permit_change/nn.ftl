## Scheme: residence-permit
permit-change-title = Endringar og familie
permit-change-remind = Skal deltakaren byte stilling eller arbeidsgivar, trengst eit nytt løyve. Ektefelle, sambuar og barn kan til vanleg søke om å vere med.
permit-change-rule = Ny stilling eller ny arbeidsgivar krev nytt løyve. Ektefelle, sambuar og barn kan til vanleg søke.
