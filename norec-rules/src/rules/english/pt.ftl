english-title = Inglês
english-open = Fala bem inglês?
english-met = Fala bem inglês. Em geral, os postos exigem isso.
english-not = Respondeu que não fala bem inglês. Em geral, os postos exigem isso.
english-rule = Em geral, os postos exigem um bom inglês.
