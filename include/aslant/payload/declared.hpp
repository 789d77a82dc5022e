// The types that a machine declares, and their shapes: the first segment, which all others build on.
#pragma once

#include <aslant/payload/shapes.hpp>
#include <aslant/rules/finding.hpp>

namespace aslant::core {

// A declaration stands in a state or in what holds states.
inline constexpr kind_table holds_no_declaration =
    kinds_of(~fields({kind::branch, kind::item_processor, kind::input, kind::takes, kind::returns}));

// What is said of a type that has no form in JSON: it is none of those that have one, or its ASLANT_RECORD is wrong.
constexpr finding of_unknown_type(payload_type const& type, kind field, int node) {
    name const member{type.name, type.faulty};
    switch (type.fault) {
        case record_fault::member: return {rule::payload_record_member, field, node, member, {}, 0};
        case record_fault::name: return {rule::payload_record_name, field, node, member, {}, 0};
        case record_fault::not_a_name: return {rule::payload_record_text, field, node, member, {}, 0};
        default: return {rule::payload_type_unknown, field, node, {{}, type.name}, {}, 0};
    }
}

// The objects, arrays and variants among the types that nodes declare, and what they are made of; each once.
class declared_types {
  public:
    constexpr declared_types() = default;
    constexpr explicit declared_types(node const* nodes) { collect(nodes, nodes[0].size); }   // of a machine
    constexpr ~declared_types() {
        delete[] items_;
        delete[] slots_;
    }
    declared_types(declared_types const&) = delete;
    declared_types& operator=(declared_types const&) = delete;

    constexpr void collect(node const* nodes, int count) {
        for (int i = 0; i < count; ++i) {
            while (i < count && holds_no_declaration.kinds[int(nodes[i].what)]) i += nodes[i].size;
            if (i >= count) break;
            kind const what = nodes[i].what;
            if (what >= kind::input && what <= kind::returns) add(nodes[i].type);
        }
        for (int i = 0; i < count_; ++i) {   // it grows
            payload_type const& type = *items_[i];
            add(type.element);
            add(type.rest);
            for (int m = 0; m < type.member_count; ++m) add(type.members[m].of);
            for (int a = 0; a < type.alternative_count; ++a) add(type.alternatives[a]);
        }
    }
    constexpr void add(payload_type const* type) {
        if (!type) return;
        unsigned char const kinds = type->kinds;
        if (kinds == 0) unknown_ = type;
        if (kinds < json_object || kinds == json_anything) return;
        if (2 * (count_ + 1) > slot_count_) grow_slots();
        declared_slot& slot = slots_[slot_of(type)];
        if (slot.type) return;
        if (count_ == room_) items_ = grown(items_, count_, room_);
        slot = {type, first_shapes + count_};
        items_[count_++] = type;
    }

    // One that has no form in JSON, or nullptr.
    constexpr payload_type const* unknown() const { return unknown_; }
    constexpr int count() const { return count_; }
    constexpr int slot_count() const { return slot_count_; }
    constexpr declared_slot const* slots() const { return slots_; }
    // Shapes enough for all of them, where there are four cells for each.
    constexpr int least_shapes() const {
        int const cells = 2 * usual_cells() + 256;
        return 2 * count_ + 64 > cells / 4 ? 2 * count_ + 64 : cells / 4;
    }
    // Cells enough for the fields of all of them, as a rule.
    constexpr int usual_cells() const {
        int cells = 8;
        for (int i = 0; i < count_; ++i) {
            int per_member = 4;
            for (int members = items_[i]->member_count; members > 1; members /= 2) per_member += 2;
            cells += items_[i]->member_count * per_member;
        }
        return cells;
    }
    // Of a store that has the first shapes, and nothing else.
    constexpr void fill(shape_store& store) const {
        store.declare({slots_, slot_count_});
        for (int i = 0; i < count_; ++i) store.add(shape_of(*items_[i], store));
        for (int i = 0; i < count_; ++i)
            if (items_[i]->alternative_count > 0) store.fill(first_shapes + i, store.at(join_alternatives(*items_[i], store)));
    }

  private:
    payload_type const** items_ = nullptr;
    int count_ = 0;
    int room_ = 0;
    declared_slot* slots_ = nullptr;
    int slot_count_ = 0;   // a power of two
    payload_type const* unknown_ = nullptr;

    constexpr int slot_of(payload_type const* type) const { return declared_shapes{slots_, slot_count_}.slot_of(type); }
    constexpr void grow_slots() {
        delete[] slots_;
        slot_count_ = slot_count_ ? 2 * slot_count_ : 16;
        slots_ = new declared_slot[size_type(slot_count_)]{};
        for (int i = 0; i < count_; ++i) slots_[slot_of(items_[i])] = {items_[i], first_shapes + i};
    }
    static constexpr shape shape_of(payload_type const& type, shape_store& store) {
        if (type.alternative_count > 0) return store.at(anything);   // until the others are there
        shape s{type.kinds, true, none, never, never, none, 0, type.name};
        for (int m = 0; m < type.member_count; ++m) {
            payload_member const& member = type.members[m];
            s.fields = store.insert(s.fields, {member.hash, 0, member.name, store.shape_of(member.of), 0, member.may_be_missing});
        }
        if (type.rest) s.rest = store.shape_of(type.rest);
        if (type.element) s.element = store.shape_of(type.element);
        return s;
    }
    static constexpr int join_alternatives(payload_type const& type, shape_store& store) {
        int joined = never;
        for (int a = 0; a < type.alternative_count; ++a) joined = store.join(joined, store.shape_of(type.alternatives[a]));
        return joined;
    }
};

// What a machine is started with.
constexpr int input_of_machine(node const* nodes, shape_store const& store) {
    int const input = field_in(nodes, 0, kind::input);
    return input == none ? int(anything) : store.shape_of(nodes[input].type);
}

// The Context Object, without what a Map adds to it: what `$$` reads. (Step Functions Developer Guide, "Context object")
constexpr int add_context(shape_store& store, int machine_input) {
    int const string = json_string;
    auto const object = [&store](known_fields const& fields) {
        return store.add({json_object, true, fields_of(store, fields), never, never, none, 0, {}});
    };
    known_field const last{nullptr, 0, false};
    int const execution = object({{{"Id", string, false},
                                   {"Input", machine_input, false},
                                   {"Name", string, false},
                                   {"RoleArn", string, false},
                                   {"StartTime", string, false},
                                   {"RedriveCount", json_number, false},
                                   {"RedriveTime", string, true},
                                   last}});
    int const state = object({{{"Name", string, false}, {"EnteredTime", string, false}, {"RetryCount", json_number, false}, last}});
    int const machine = object({{{"Id", string, false}, {"Name", string, false}, last}});
    int const task = object({{{"Token", string, false}, last}});
    return object({{{"Execution", execution, false},
                    {"State", state, false},
                    {"StateMachine", machine, false},
                    {"Task", task, false},
                    last}});
}

}
