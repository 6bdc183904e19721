# Each target is one call of the tool; `make demo` first fills the embedded registry that the references lead to.
PACTO = node dist/cli/index.js
DEMO = oci://ghcr.io/trianalab/pacto-demo

.PHONY: validate breaking-change dashboard pack demo test graph explain doc push clean

validate:
	$(PACTO) validate

# Succeeds exactly when the diff says "breaking" (exit code 1); a failure to run is another code.
breaking-change:
	@$(PACTO) diff $(DEMO)/payments-service:1.2.0 $(DEMO)/payments-service:2.0.0; test $$? -eq 1

dashboard:
	$(PACTO) dashboard --repo $(DEMO)/pacto-demo

pack:
	for bundle in bundles/*/*; do $(PACTO) pack $$bundle -o .pacto/packages/$$(basename $$(dirname $$bundle))-$$(basename $$bundle).tar.gz || exit 1; done

demo:
	npm run --silent demo

test:
	npm test

graph:
	$(PACTO) graph $(DEMO)/pacto-demo

explain:
	$(PACTO) explain $(DEMO)/orders-service:1.1.0

doc:
	$(PACTO) doc $(DEMO)/payments-service:2.0.0

push:
	$(PACTO) publish

clean:
	rm -rf .pacto lib coverage
