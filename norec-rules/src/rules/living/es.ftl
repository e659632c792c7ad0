living-title = Alojamiento y salario
living-open-housing = ¿Tiene el participante un lugar donde vivir?
living-open-pay = ¿Basta el salario para vivir? Si es bajo, Norec debe pagar la comida, el alojamiento y el viaje de regreso.
living-met = El participante tiene un lugar donde vivir y lo suficiente para vivir.
living-met-covered = El participante tiene un lugar donde vivir, y Norec paga la comida, el alojamiento y el viaje de regreso.
living-not-housing = El participante no tiene un lugar donde vivir. UDI exige uno. La organización de acogida puede ayudar muchas veces.
living-not-pay = El salario no basta, y Norec no paga la comida, el alojamiento y el viaje de regreso. UDI exige una de las dos cosas. Puede preguntar a Norec.
living-rule = El participante debe tener un lugar donde vivir. El salario debe seguir los estatutos de Norec y bastar para vivir. Si es bajo, Norec debe pagar la comida, el alojamiento y el viaje de regreso.
