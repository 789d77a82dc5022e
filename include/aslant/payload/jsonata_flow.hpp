// JSONata in the flow of payloads. <aslant/payload.hpp> and <aslant/jsonata.hpp> together bring it.
#pragma once

#include <aslant/payload/compiled.hpp>
#include <aslant/payload/jsonata_shape.hpp>

namespace aslant::core {

class jsonata_expressions final : public expression_shapes {
  public:
    constexpr explicit jsonata_expressions(shape_store& s) : store{s} {}

    constexpr read_expression read(text expression, payload_scope const& scope) override {
        jsonata_shape reader(store, {scope.input, scope.result, scope.error_output, scope.context, scope.variables});
        jsonata_value const given = reader.shape_of(expression);
        return {given.shape == never ? int(anything) : given.shape, (given.absences & absent_by_member) != 0, reader.fault(),
                reader.doubt()};
    }

  private:
    shape_store& store;
};

template <> class jsonata_payloads<true> {
  public:
    constexpr explicit jsonata_payloads(shape_store& store) : expressions_{store} {}
    constexpr expression_shapes* shapes() { return &expressions_; }

  private:
    jsonata_expressions expressions_;
};

}
