## Scheme: residence-permit
permit-change-title = Endringar og familie
permit-change-remind = Byter deltakaren stilling eller arbeidsgivar, trengst det eit nytt løyve. Mann, kone, sambuar og barn kan til vanleg søke om å vere med.
permit-change-rule = Ny stilling eller ny arbeidsgivar krev nytt løyve. Mann, kone, sambuar og barn kan til vanleg søke.
