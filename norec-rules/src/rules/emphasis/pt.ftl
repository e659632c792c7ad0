emphasis-title = Igualdade de género e digitalização
emphasis-open = A atividade trata de igualdade de género ou de digitalização?
emphasis-met = A atividade trata de igualdade de género ou de digitalização. A Norec dá importância a isso.
emphasis-not = A Norec dá importância à igualdade de género e à digitalização. Também pode candidatar-se com outros temas.
emphasis-rule = A Norec dá importância a atividades sobre igualdade de género ou digitalização.
