package page

import (
	"reflect"
	"strconv"
)

// SchemaID names the schema of the printed facts, with the model's version.
var SchemaID = "urn:noticecheck:facts:" + strconv.Itoa(Version)

// Schema returns the JSON Schema (2020-12) of the printed facts, made from the
// Go types. All objects are closed and all their keys are required.
func Schema() map[string]any {
	s := objectSchema(reflect.TypeFor[Page](), positionSchema())
	s["$schema"] = "https://json-schema.org/draft/2020-12/schema"
	s["$id"] = SchemaID
	s["title"] = "noticecheck facts of one page"
	return s
}

// InputSchema returns the schema of the same facts as Rego sees them: places
// are opaque integers. It is the compiler's schema of `input`, so it uses only
// what OPA checks (a closed object is one with "properties" alone).
func InputSchema() map[string]any {
	s := objectSchema(reflect.TypeFor[Page](), map[string]any{"type": "integer"})
	s["$schema"] = "http://json-schema.org/draft-07/schema#"
	return s
}

func objectSchema(t reflect.Type, at map[string]any) map[string]any {
	properties := map[string]any{}
	required := []any{}
	for _, f := range Fields(t) {
		s := typeSchema(f.Type, at)
		if f.Doc != "" {
			s["description"] = f.Doc
		}
		properties[f.Name] = s
		required = append(required, f.Name)
	}
	return map[string]any{"type": "object", "properties": properties, "required": required, "additionalProperties": false}
}

func typeSchema(t reflect.Type, at map[string]any) map[string]any {
	if t == atType {
		s := make(map[string]any, len(at))
		for k, v := range at {
			s[k] = v
		}
		return s
	}
	switch t.Kind() {
	case reflect.String:
		s := map[string]any{"type": "string"}
		if words, ok := reflect.Zero(t).Interface().(interface{ Values() []string }); ok {
			var values []any
			for _, w := range words.Values() {
				values = append(values, w)
			}
			s["enum"] = values
		}
		return s
	case reflect.Bool:
		return map[string]any{"type": "boolean"}
	case reflect.Int, reflect.Int32, reflect.Int64:
		return map[string]any{"type": "integer"}
	case reflect.Struct:
		return objectSchema(t, at)
	case reflect.Slice:
		return map[string]any{"type": "array", "items": typeSchema(t.Elem(), at)}
	case reflect.Map:
		return map[string]any{"type": "object", "additionalProperties": typeSchema(t.Elem(), at)}
	}
	return map[string]any{} // any value
}

// positionSchema is the schema of a printed place, which is null where a fact
// stands nowhere on the page.
func positionSchema() map[string]any {
	s := objectSchema(reflect.TypeFor[Position](), nil)
	s["type"] = []any{"object", "null"}
	return s
}
