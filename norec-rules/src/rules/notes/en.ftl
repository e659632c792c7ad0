notes-title = A note on each line
notes-rule = Each budget line should have a note that shows how you worked out the cost. Use actual costs that you can document.
notes-met = The line has a note. It should show how you worked out the cost.
notes-not = The line has no note. You could write how you worked out the cost, and which costs you can document.
notes-open = Write a note on the line: How did you work out the cost?
