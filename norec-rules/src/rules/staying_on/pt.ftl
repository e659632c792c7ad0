staying-on-title = Ficar na ONU
staying-on-remind = Quer ficar na ONU? Aprenda outra língua da ONU e pergunte cedo que postos podem vir depois deste.
staying-on-rule = Quem quer ficar na ONU pode aprender outra língua da ONU. Também pode perguntar cedo pelo posto seguinte.
