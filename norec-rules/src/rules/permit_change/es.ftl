permit-change-title = Cambios y familia
permit-change-remind = Si el participante cambia de puesto o de empleador, hace falta un permiso nuevo. Por lo general, el cónyuge, la pareja y los hijos pueden solicitar venir también.
permit-change-rule = Un puesto nuevo o un empleador nuevo exige un permiso nuevo. Por lo general, el cónyuge, la pareja y los hijos pueden solicitarlo.
