// The shape of an array whose elements are written down one after another.
#pragma once

#include <aslant/payload/shapes.hpp>

namespace aslant::core {

class listed_elements {
  public:
    constexpr void add(shape_store& store, int element) {
        made_.element = store.join(made_.element, element);
        if (made_.length < most_places)
            made_.places = store.insert(made_.places, {name_hash(made_.length), 0, {}, element, 0, false});
        ++made_.length;
    }
    constexpr int array(shape_store& store) {
        if (made_.length > most_places) {
            made_.places = none;
            made_.length = 0;
        }
        return store.add(made_);
    }

  private:
    static constexpr int most_places = 8;   // in longer ones, only what each element may be is known

    shape made_{json_array, true, none, never, never, none, 0, {}};
};

}
