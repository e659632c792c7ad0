citizen-title = Nacionalidad noruega
citizen-open = ¿Tiene usted la nacionalidad noruega?
citizen-met = Usted tiene la nacionalidad noruega. Hay que tenerla para obtener un puesto así.
citizen-not = Estos puestos son solo para personas con nacionalidad noruega. La ONU tiene otros puestos que no paga Noruega.
citizen-rule = Los puestos son solo para personas con nacionalidad noruega.
