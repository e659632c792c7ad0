own-training-title = Training that the partners run
own-training-rule = Training that the partners run is not part of the standard budget. You can ask for additional funding for it.
own-training-met = You ask for additional funding for this training, outside the standard budget.
own-training-not = Training that the partners run is usually not part of the standard budget. You could ask for it as additional funding, through your programme adviser, or explain why it is here.
own-training-open = Do you ask for additional funding for this training? Training that the partners run is not part of the standard budget.
own-training-open-category = Choose what kind of cost this is.
own-training-none = { $line }: This is not training that the partners run.
